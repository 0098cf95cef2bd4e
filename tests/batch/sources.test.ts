import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { describe, expect, test } from 'vitest'
import { lettersOf } from '../../src/batch/sources'
import { LIMITS, type Limits } from '../../src/batch/sources/input'
import { makeFolder } from '../support/archive'
import { FIXTURES } from '../support/fixtures'
import { zipOf } from '../support/zip'

/** What was found: the path below the folder, and the text or the problem in brackets. */
async function found(folder: string, names: string[], limits: Limits = LIMITS) {
  const list: [string, string][] = []
  for await (const { path, ...rest } of lettersOf(names, limits).letters) {
    const text = rest.bytes
      ? Buffer.from(rest.bytes).toString()
      : `[${(rest as { problem: string }).problem}]`
    list.push([path.replace(`${folder}/`, ''), text])
  }
  return list
}

const NDJSON =
  '{"id":"a","text":"one"}\n\n{"id":2,"text":"two"}\r\n{"text":"three"}\nno json\n{"id":"x"}'

describe('the letters of', () => {
  test('a folder and all below it, sorted; hidden and other files left out', async () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'b/c'), { recursive: true })
    for (const name of ['b/c/z.txt', 'b/y.MD', 'a.txt', 'c.pdf', '.hidden.txt', 'image.png']) {
      writeFileSync(join(folder, name), name)
    }
    expect(await found(folder, [folder])).toEqual(
      ['a.txt', 'b/c/z.txt', 'b/y.MD', 'c.pdf'].map((name) => [name, name]),
    )
  })

  test('the archives in a folder too; what is no letter is counted by its ending', async () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'a.zip'), zipOf({ 'x.txt': 'one', 'y.png': '', 'z.docx': '' }))
    mkdirSync(join(folder, 'b'))
    writeFileSync(join(folder, 'b/c.zip'), zipOf({ 'x.txt': 'two' }))
    writeFileSync(join(folder, 'b/letter.docx'), '')
    const input = lettersOf([folder])
    const paths: string[] = []
    for await (const { path } of input.letters) paths.push(path)
    expect(paths).toEqual([`${folder}/a.zip/x.txt`, `${folder}/b/c.zip/x.txt`])
    expect([...input.leftOut]).toEqual([
      ['.png', 1],
      ['.docx', 2],
    ])
  })

  test('a folder with names that are no UTF-8', async () => {
    const folder = makeFolder()
    for (const sign of [0xe9, 0xe8]) {
      const name = Buffer.concat([Buffer.from(`${folder}/l`), Buffer.of(sign), Buffer.from('.txt')])
      writeFileSync(name, `${sign}`)
    }
    mkdirSync(Buffer.concat([Buffer.from(`${folder}/m`), Buffer.of(0xfc)]))
    const below = Buffer.concat([
      Buffer.from(`${folder}/m`),
      Buffer.of(0xfc),
      Buffer.from('/a.txt'),
    ])
    writeFileSync(below, 'below')
    expect(await found(folder, [folder])).toEqual([
      ['lè.txt', '232'],
      ['lé.txt', '233'],
      ['mü/a.txt', 'below'],
    ])
  })

  test('a folder whose links lead in a circle', async () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'inner'))
    writeFileSync(join(folder, 'inner/a.txt'), 'a')
    symlinkSync(folder, join(folder, 'inner/up'))
    symlinkSync(join(folder, 'itself'), join(folder, 'itself'))
    expect(await found(folder, [folder])).toEqual([['inner/a.txt', 'a']])
  })

  test('a folder that several links lead to, once: else thirty links were a billion paths', async () => {
    const folder = makeFolder()
    for (let level = 0; level < 30; level++) {
      mkdirSync(join(folder, `.${level}`))
      for (const side of ['left', 'right'])
        symlinkSync(join(folder, `.${level + 1}`), join(folder, `.${level}`, side))
    }
    mkdirSync(join(folder, '.30'))
    writeFileSync(join(folder, '.30/a.txt'), 'a')
    const path = `.0${'/left'.repeat(30)}/a.txt`
    expect(await found(folder, [join(folder, '.0')])).toEqual([[path, 'a']])
  })

  test('globs and lists, the lists relative to their own folder', async () => {
    const folder = makeFolder()
    for (const name of ['a.txt', 'b.txt', 'c.letter']) writeFileSync(join(folder, name), name)
    writeFileSync(join(folder, 'list'), '# comment\nc.letter\n\n@more\n')
    writeFileSync(join(folder, 'more'), 'a.txt\n@list\n')
    expect(await found(folder, [join(folder, '*.txt')])).toEqual([
      ['a.txt', 'a.txt'],
      ['b.txt', 'b.txt'],
    ])
    expect(await found(folder, [`@${join(folder, 'list')}`])).toEqual([
      ['c.letter', 'c.letter'],
      ['a.txt', 'a.txt'],
      ['list', '[The list names itself]'],
    ])
  })

  test('NDJSON, plain and gzipped; a line that is no letter is a problem of its own', async () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'l.ndjson'), NDJSON)
    writeFileSync(join(folder, 'l.jsonl.gz'), gzipSync(NDJSON))
    for (const name of ['l.ndjson', 'l.jsonl.gz']) {
      expect(await found(folder, [join(folder, name)])).toEqual([
        [`${name}#a`, 'one'],
        [`${name}#2`, 'two'],
        [`${name}#4`, 'three'],
        [`${name}#5`, '[This line is no {"id": …, "text": …}]'],
        [`${name}#6`, '[This line is no {"id": …, "text": …}]'],
      ])
    }
  })

  test.each(['', '\uFEFF'])('NDJSON that begins with %j: every line', async (mark) => {
    const folder = makeFolder()
    const lines = `${mark}{"id":"a","text":"one"}\n{"id":"b","text":"two"}`
    writeFileSync(join(folder, 'l.ndjson'), lines)
    writeFileSync(join(folder, 'l.ndjson.gz'), gzipSync(lines))
    for (const name of ['l.ndjson', 'l.ndjson.gz']) {
      expect(await found(folder, [join(folder, name)])).toEqual([
        [`${name}#a`, 'one'],
        [`${name}#b`, 'two'],
      ])
    }
  })

  test('a zip; names that lead out of it are refused and the rest goes on', async () => {
    const folder = makeFolder()
    const path = join(folder, 'l.zip')
    writeFileSync(
      path,
      zipOf({ 'x/a.txt': 'one', '../evil.txt': 'two', 'b.txt': 'three', 'c.png': '' }),
    )
    expect(await found(folder, [path])).toEqual([
      ['l.zip/x/a.txt', 'one'],
      ['l.zip/../evil.txt', '[Its name leads out of the archive]'],
      ['l.zip/b.txt', 'three'],
    ])
  })

  test('a tar, plain and gzipped', async () => {
    const folder = makeFolder()
    const archive = pack()
    archive.entry({ name: './x/a.txt' }, 'one')
    archive.entry({ name: '../evil.txt' }, 'two')
    archive.entry({ name: 'link.txt', type: 'symlink', linkname: '/etc/passwd' })
    archive.entry({ name: 'b.txt' }, 'three')
    archive.finalize()
    const bytes = await buffer(archive)
    writeFileSync(join(folder, 'l.tar'), bytes)
    writeFileSync(join(folder, 'l.tar.gz'), gzipSync(bytes))
    for (const name of ['l.tar', 'l.tar.gz']) {
      expect(await found(folder, [join(folder, name)])).toEqual([
        [`${name}/x/a.txt`, 'one'],
        [`${name}/../evil.txt`, '[Its name leads out of the archive]'],
        [`${name}/b.txt`, 'three'],
      ])
    }
  })
})

describe('what cannot be had is a problem, and the rest goes on', () => {
  test('a missing file, a pattern without a match, a missing list', async () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'z.txt'), 'z')
    const names = ['a.txt', '*.none', 'z.txt'].map((name) => join(folder, name))
    expect(await found(folder, [...names.slice(0, 2), `@${folder}/list`, names[2]!])).toEqual([
      ['a.txt', '[There is no such file]'],
      ['*.none', '[No file matches this pattern]'],
      ['list', '[There is no such file]'],
      ['z.txt', 'z'],
    ])
  })

  test('broken archives', async () => {
    const folder = makeFolder()
    const good = zipOf({ 'a.txt': 'one', 'b.txt': 'two' })
    writeFileSync(join(folder, 'cut.zip'), good.subarray(0, good.length - 30))
    writeFileSync(join(folder, 'cut.tar.gz'), gzipSync(Buffer.alloc(10_000, 'x')).subarray(0, 20))
    writeFileSync(join(folder, 'no.ndjson.gz'), 'not gzip')
    const list = await found(
      folder,
      ['cut.zip', 'cut.tar.gz', 'no.ndjson.gz'].map((name) => join(folder, name)),
    )
    expect(list.map(([path]) => path)).toEqual(['cut.zip', 'cut.tar.gz', 'no.ndjson.gz'])
    for (const [, text] of list) expect(text).toMatch(/^\[.+\]$/)
  })

  test('pipes and devices, without waiting for them', async () => {
    const folder = makeFolder()
    for (const name of ['a.txt', 'b.zip', 'c.ndjson']) {
      execFileSync('mkfifo', [join(folder, name)])
    }
    writeFileSync(join(folder, 'd.txt'), 'd')
    const names = ['a.txt', 'b.zip', 'c.ndjson'].map((name) => join(folder, name))
    const lists = [`@${names[0]}`, '@/dev/zero']
    const list = await found(folder, [...names, '/dev/zero', ...lists, folder])
    expect(list.filter(([, text]) => /a pipe or a device/.test(text))).toHaveLength(8)
    expect(list.at(-1)).toEqual(['d.txt', 'd'])
  })

  test('archives within archives', async () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'l.zip'), zipOf({ 'a.txt': 'one', 'in.zip': 'x', 'in.tar.gz': 'x' }))
    const archive = pack()
    archive.entry({ name: 'a.txt' }, 'one')
    archive.entry({ name: 'in.tgz' }, 'x')
    archive.finalize()
    writeFileSync(join(folder, 'm.tar'), await buffer(archive))
    const nested = expect.stringContaining('within an archive')
    expect(await found(folder, [folder])).toEqual([
      ['l.zip/a.txt', 'one'],
      ['l.zip/in.zip', nested],
      ['l.zip/in.tar.gz', nested],
      ['m.tar/a.txt', 'one'],
      ['m.tar/in.tgz', nested],
    ])
  })

  test('a zip with bytes behind its end: they are told, the letters read', async () => {
    const folder = makeFolder()
    const bytes = Buffer.concat([zipOf({ 'a.txt': 'one', 'b.txt': 'two' }), Buffer.alloc(700, 'x')])
    writeFileSync(join(folder, 'l.zip'), bytes)
    expect(await found(folder, [join(folder, 'l.zip')])).toEqual([
      ['l.zip', '[700 bytes behind its end were left out]'],
      ['l.zip/a.txt', 'one'],
      ['l.zip/b.txt', 'two'],
    ])
  })

  test.each([
    [700, 'x'],
    [100, 'x'],
    [5000, 'PK'],
  ])('a tar with %i bytes behind its end: they are told, the letters read', async (count, sign) => {
    const folder = makeFolder()
    const archive = pack()
    archive.entry({ name: 'a.txt' }, 'one')
    archive.entry({ name: 'b.txt' }, 'two')
    archive.finalize()
    const bytes = Buffer.concat([await buffer(archive), Buffer.alloc(count, sign)])
    writeFileSync(join(folder, 'l.tar'), bytes)
    expect(await found(folder, [join(folder, 'l.tar')])).toEqual([
      ['l.tar/a.txt', 'one'],
      ['l.tar/b.txt', 'two'],
      ['l.tar', `[${count} bytes behind its end were left out]`],
    ])
  })

  describe.each([
    ['l.tar.gz', (name: string) => `l.tar.gz/${name}`],
    ['l.TGZ', (name: string) => `l.TGZ/${name}`],
    ['l.ndjson.gz', (name: string) => `l.ndjson.gz#${name}`],
    ['L.JSONL.GZ', (name: string) => `L.JSONL.GZ#${name}`],
  ])('a gzipped file: %s', (name, pathOf) => {
    const letters = [...'abc'].map((it) => [pathOf(`${it}.txt`), it.repeat(700)])

    async function packed(): Promise<Buffer> {
      if (!/t(?:ar\.)?gz/i.test(name)) {
        const line = (it: string) => `{"id":"${it}.txt","text":"${it.repeat(700)}"}\n`
        return Buffer.from([...'abc'].map(line).join(''))
      }
      const archive = pack()
      for (const it of 'abc') archive.entry({ name: `${it}.txt` }, it.repeat(700))
      archive.finalize()
      return buffer(archive)
    }

    async function foundIn(bytes: Buffer) {
      const folder = makeFolder()
      writeFileSync(join(folder, name), bytes)
      return found(folder, [join(folder, name)])
    }

    test('of several members, with and without names', async () => {
      const bytes = await packed()
      const at = bytes.length >> 1
      const second = gzipSync(bytes.subarray(at))
      // A head with a field of its own, a name, a comment and a checksum.
      const head = Buffer.from('1f8b081e000000000003040061626364', 'hex')
      const named = [head, Buffer.from('name\0comment\0\0\0'), second.subarray(10)]
      const members = [gzipSync(bytes.subarray(0, at)), ...named]
      expect(await foundIn(Buffer.concat(members))).toEqual(letters)
    })

    test('zeros behind its end are no matter', async () => {
      const bytes = Buffer.concat([gzipSync(await packed()), Buffer.alloc(900)])
      expect(await foundIn(bytes)).toEqual(letters)
    })

    test.each([
      ['words', Buffer.from('garbage')],
      ['one byte', Buffer.from('x')],
      ['the head of a member and no more', Buffer.from('1f8b08', 'hex')],
      ['many bytes', Buffer.alloc(100_000, 'PK')],
    ])('%s behind its end: they are told, the letters read', async (_, garbage) => {
      const told = `[${garbage.length} bytes behind its end were left out]`
      expect(await foundIn(Buffer.concat([gzipSync(await packed()), garbage]))).toEqual([
        ...letters,
        [name, told],
      ])
    })

    test('cut off: that is told, the letters before are read', async () => {
      const bytes = await packed()
      const whole = gzipSync(bytes, { level: 0 })
      const list = await foundIn(whole.subarray(0, whole.indexOf('c'.repeat(700)) + 300))
      expect(list.slice(0, 2)).toEqual(letters.slice(0, 2))
      expect(list.at(-1)).toEqual([name, '[The gzip file is cut off]'])
      const tail = await foundIn(whole.subarray(0, -3))
      expect(tail).toEqual([...letters, [name, '[The gzip file is cut off]']])
    })

    test('damaged: that is told', async () => {
      const bytes = gzipSync(await packed(), { level: 0 })
      bytes[bytes.indexOf('bbb') + 5] = 0x63
      const list = await foundIn(bytes)
      expect(list).toHaveLength(4)
      expect(list.at(-1)).toEqual([name, expect.stringContaining('checksum')])
    })
  })

  test('a tar that ends within its entries is broken, not one with bytes behind its end', async () => {
    const folder = makeFolder()
    const archive = pack()
    archive.entry({ name: 'a.txt' }, 'one')
    archive.entry({ name: 'b.txt' }, 'two')
    archive.finalize()
    writeFileSync(join(folder, 'l.tar'), (await buffer(archive)).subarray(0, 1024 + 700))
    const last = (await found(folder, [join(folder, 'l.tar')])).at(-1)!
    expect(last[1]).toContain('The tar archive is broken')
  })

  test('a zip whose checksum is wrong costs that letter alone', async () => {
    const folder = makeFolder()
    const bytes = zipOf({ 'a.txt': 'one', 'b.txt': 'two' })
    const central = bytes.indexOf('PK\x01\x02')
    bytes.writeUInt32LE(bytes.readUInt32LE(central + 16) ^ 1, central + 16)
    writeFileSync(join(folder, 'l.zip'), bytes)
    expect(await found(folder, [join(folder, 'l.zip')])).toEqual([
      ['l.zip/a.txt', expect.stringContaining('checksum')],
      ['l.zip/b.txt', 'two'],
    ])
  })

  test('a damaged entry of a zip costs that letter alone', async () => {
    const folder = makeFolder()
    const bytes = zipOf({ 'a.txt': 'one '.repeat(100), 'b.txt': 'two' })
    bytes.fill(0xff, 36, 39)
    writeFileSync(join(folder, 'l.zip'), bytes)
    const list = await found(folder, [join(folder, 'l.zip')])
    expect(list[0]![1]).toMatch(/^\[/)
    expect(list[1]).toEqual(['l.zip/b.txt', 'two'])
  })
})

describe('what would unpack to too much is cut off', () => {
  const limits: Limits = { letterBytes: 1000, ratio: 10, unpackedBytes: 20_000 }
  const bombs = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [`${index}.txt`, '0'.repeat(900)]),
  )

  test('a letter larger than any letter', async () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'l.zip'), zipOf({ 'a.txt': '0'.repeat(5000), 'b.txt': 'two' }))
    writeFileSync(join(folder, 'l.txt'), '0'.repeat(5000))
    writeFileSync(
      join(folder, 'l.ndjson'),
      `${JSON.stringify({ text: '0'.repeat(5000) })}\n{"text":"b"}`,
    )
    const names = ['l.zip', 'l.txt', 'l.ndjson'].map((name) => join(folder, name))
    expect((await found(folder, names, limits)).map(([, text]) => text)).toEqual([
      '[It is larger than any letter]',
      'two',
      '[It is larger than any letter]',
      '[It is larger than any letter]',
      'b',
    ])
  })

  test('a zip whose entries hold far more than they say', async () => {
    const folder = makeFolder()
    const bytes = zipOf(bombs)
    for (let at = bytes.indexOf('PK\x01\x02'); at !== -1; at = bytes.indexOf('PK\x01\x02', at + 4))
      bytes.writeUInt32LE(500, at + 24)
    writeFileSync(join(folder, 'l.zip'), bytes)
    const list = await found(folder, [join(folder, 'l.zip')], { ...limits, ratio: 2 })
    expect(list.length).toBeLessThan(60)
    expect(list.at(-1)![1]).toMatch(/unpacks to far more/)
  })

  test('a zip, a tar.gz and a gzipped NDJSON of far more than their size', async () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'l.zip'), zipOf(bombs))
    const archive = pack()
    for (const [name, text] of Object.entries(bombs)) archive.entry({ name }, text)
    archive.finalize()
    writeFileSync(join(folder, 'l.tgz'), gzipSync(await buffer(archive)))
    const lines = Object.values(bombs).map((text) => JSON.stringify({ text }))
    writeFileSync(join(folder, 'l.ndjson.gz'), gzipSync(lines.join('\n')))
    for (const name of ['l.tgz', 'l.ndjson.gz']) {
      const list = await found(folder, [join(folder, name)], limits)
      expect(list.length).toBeLessThan(60)
      expect(list.at(-1)![1]).toMatch(/unpacks to far more/)
    }
    const small = { ...limits, ratio: 2 }
    const list = await found(folder, [join(folder, 'l.zip')], small)
    expect(list.length).toBeLessThan(60)
    expect(list.at(-1)![1]).toMatch(/unpacks to far more/)
  })
})

describe('a text that holds several letters', () => {
  const [first, second, third] = FIXTURES.filter(({ name }) =>
    name.startsWith('final-determination/'),
  ).map(({ source }, index) => source.replace(/CM\d\d-\d+/, `CM16-900000${index}`))

  test('is taken apart, nothing lost and nothing twice', async () => {
    const folder = makeFolder()
    const text = [first, second, third].join('\n\f')
    writeFileSync(join(folder, 'three.txt'), text)
    const letters = await found(folder, [folder])
    expect(letters.map(([path]) => path)).toEqual(['three.txt#1', 'three.txt#2', 'three.txt#3'])
    expect(letters.map(([, letter]) => letter).join('')).toBe(text)
    expect(letters[1]![1]).toContain('CM16-9000001')
  })

  test('is taken apart in an archive and in NDJSON too', async () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'a.zip'), zipOf({ 'two.txt': `${first}\n\f${second}` }))
    writeFileSync(
      join(folder, 'b.ndjson'),
      JSON.stringify({ id: 'two', text: `${first}\n\f${second}` }),
    )
    const paths = (await found(folder, [`${folder}/a.zip`, `${folder}/b.ndjson`])).map(([p]) => p)
    expect(paths.map((path) => path.replace(/^.*two/, 'two'))).toEqual([
      'two.txt#1',
      'two.txt#2',
      'two#1',
      'two#2',
    ])
  })

  test.each([
    ['one letter that names another case', `${first}\nSee also CM15-0000001.\n`],
    ['two case numbers and no letter', 'CM15-0000001, CM15-0000002'],
    ['a Markdown letter', `# CLINICAL CASE SUMMARY\n\n**CM15-0000001** and CM15-0000002`],
    ['a PDF', '%PDF-1.6 CM15-0000001 CM15-0000002'],
  ])('is not seen in %s', async (_, text) => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'one.txt'), text)
    expect(await found(folder, [folder])).toEqual([['one.txt', text]])
  })
})
