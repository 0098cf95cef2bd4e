/** Each output of `imr batch`, killed ten times at random moments, and gone on with. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { makeArchive, makeFolder } from '../support/archive'
import { imr, start } from '../support/command'
import { CONTENTS } from '../support/outputs'

const KILLS = 10

test.each(Object.entries(CONTENTS))(
  `killed ${KILLS} times, %s holds what that of an undisturbed run holds`,
  async (format, contents) => {
    const archive = makeArchive(1000)
    const folder = makeFolder()
    const undisturbed = join(folder, `undisturbed.${format}`)
    const began = Date.now()
    await imr(['batch', archive, '--out', undisturbed])
    const took = Date.now() - began
    const out = join(folder, `killed.${format}`)
    const args = ['batch', archive, '--out', out, '--resume']
    for (let kill = 0; kill < KILLS; kill++) {
      const run = start(args)
      await wait(Math.random() * took * 0.6)
      run.kill('SIGKILL')
      await run.finished
    }
    expect((await imr(args)).status).toBe(0)
    expect(existsSync(`${out}.partial`)).toBe(false)
    expect(await contents(out)).toEqual(await contents(undisturbed))
  },
)
