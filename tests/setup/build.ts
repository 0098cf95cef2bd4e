/** Builds the package once, for the tests that run the built command. */
import { execFileSync } from 'node:child_process'

export const setup = () => {
  execFileSync('npm', ['run', '--silent', 'build', '--', '--silent'], { stdio: 'inherit' })
}
