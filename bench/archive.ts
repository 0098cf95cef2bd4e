/**
 * `imr batch` over a made archive: memory, rate and cores. The letters are those of the fixtures, each
 * with a case number and dates of its own. Usage: npm run bench:archive -- [letters] [out]
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'

const [count = '200000', ending = 'ndjson'] = process.argv.slice(2)
const fixtures = 'fixtures/final-determination'
const texts = readdirSync(fixtures)
  .sort()
  .map((name) => readFileSync(join(fixtures, name, 'letter.txt'), 'utf8'))

/** Another case, decided some days later. */
function letterNumber(number: number): string {
  const days = number % 28
  return texts[number % texts.length]!.replace(
    /CM\d\d-\d{7}/,
    `CM17-${String(number).padStart(7, '0')}`,
  ).replace(
    /\b(\d\d)\/\d\d\/(20\d\d)\b/g,
    (_, month, year) => `${month}/${String(days + 1).padStart(2, '0')}/${year}`,
  )
}

async function makeArchive(path: string, letters: number): Promise<void> {
  const file = createWriteStream(path)
  for (let number = 0; number < letters; number++) {
    const line = `${JSON.stringify({ id: `${number}`, text: letterNumber(number) })}\n`
    if (!file.write(line)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}

/** Resident memory and processor time of a process, in MB and seconds; null once it has ended. */
function usageOf(pid: number): { memory: number; cpu: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return {
      memory: (Number(fields[21]) * 4096) / 1e6,
      cpu: (Number(fields[11]) + Number(fields[12])) / 100,
    }
  } catch {
    return null
  }
}

async function measure(letters: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'imr-bench-'))
  const archive = join(folder, 'letters.ndjson')
  await makeArchive(archive, letters)
  const began = performance.now()
  const args = ['dist/cli/imr.js', 'batch', archive, '--out', join(folder, `out.${ending}`)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore'] })
  const memory: number[] = []
  let cpu = 0
  const timer = setInterval(() => {
    const usage = usageOf(child.pid!)
    if (!usage) return
    memory.push(usage.memory)
    cpu = usage.cpu
  }, 200)
  const [status] = await once(child, 'close')
  clearInterval(timer)
  const seconds = (performance.now() - began) / 1000
  const third = memory.slice(0, Math.ceil(memory.length / 3))
  const figures = {
    letters,
    status,
    seconds: seconds.toFixed(1),
    'letters/s': Math.round(letters / seconds),
    'MB/s': (statSync(archive).size / 1e6 / seconds).toFixed(1),
    cores: (cpu / seconds).toFixed(2),
    'memory, peak MB': Math.round(Math.max(...memory)),
    'memory, peak of the first third': Math.round(Math.max(...third)),
    'load of the machine': loadavg()[0]!.toFixed(1),
  }
  console.log(
    Object.entries(figures)
      .map(([name, value]) => `${name} ${value}`)
      .join(' · '),
  )
  rmSync(folder, { recursive: true })
  return letters / seconds
}

if (!existsSync('dist/cli/imr.js')) throw new Error('npm run build comes first')
const all = Number(count)
const small = await measure(Math.max(1, all / 10))
const large = await measure(all)
console.log(`rate at ${all}: ${((100 * large) / small).toFixed(0)} % of the rate at ${all / 10}`)
console.log(`1,500,000 letters: ${(1_500_000 / large / 60).toFixed(0)} minutes`)
