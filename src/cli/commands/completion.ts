/** `imr completion`: the script that teaches a shell the command. */
import type { Command } from 'commander'
import { bash } from '../completion/bash'
import { fish } from '../completion/fish'
import { outlineOf } from '../completion/outline'
import { zsh } from '../completion/zsh'
import type { Shell } from '../shells'

const SCRIPTS = { bash, zsh, fish }

export function completion(program: Command, shell: Shell): void {
  process.stdout.write(SCRIPTS[shell](program.name(), outlineOf(program)))
}
