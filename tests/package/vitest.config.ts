import { defineConfig } from 'vitest/config'

/** `npm run test:packages`: what installs and fetches much, beside what `npm test` runs. */
export default defineConfig({
  test: {
    include: ['tests/package/*.installed.ts'],
    globalSetup: ['tests/setup/build.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
