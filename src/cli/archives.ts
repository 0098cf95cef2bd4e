/** The commands over whole archives, as `imr` registers them. */
import { type Command, Option } from 'commander'
import { fieldsOption, wholeNumber } from './arguments'
import { interruptible } from './batch/interruption'

/** `LIMITS` of `src/batch/sources/input.ts` has the default; loading it here would slow every command. */
const maxRatio = () =>
  new Option(
    '--max-ratio <n>',
    'most times its own size that an archive beyond 1 GB may unpack to; default: 200',
  ).argParser(wholeNumber)

/** `LETTER_TIMEOUT_MS` of `src/batch/watch.ts` has the default. */
const letterTimeout = () =>
  new Option(
    '--letter-timeout <seconds>',
    'longest that one letter may take; default: 60',
  ).argParser(wholeNumber)

export function addArchiveCommands(program: Command): void {
  program
    .command('batch')
    .description('read whole archives into tables')
    .argument(
      '<input...>',
      'files, folders, globs, @lists, .zip, .tar.gz, NDJSON {id, text}; - reads NDJSON',
    )
    .requiredOption('-o, --out <out>', 'what to write: its ending says the format; or postgres://…')
    .option('--format <format>', 'ndjson, ndjson.gz, ndjson.zst, csv, parquet or duckdb')
    .option('--spans', 'with each value the place of its words')
    .addOption(fieldsOption())
    .option('--resume', 'go on with a run that was cut off, or add to an output that is whole')
    .option('--append', 'add to an output that is whole')
    .option('--dry-run', 'only say what would be read, and roughly how long that would take')
    .option('--strict', 'stop at the first letter that cannot be read')
    .option('--shard <i/n>', 'read only share i of n of the letters')
    .option('--jobs <n>', 'threads; default: one a core', wholeNumber)
    .addOption(letterTimeout())
    .addOption(maxRatio())
    .addHelpText('after', '\nExample:\n  $ imr batch archive/ more.zip --out archive.duckdb\n')
    .action((inputs: string[], options) =>
      interruptible(async (interruption) =>
        options.dryRun
          ? (await import('./commands/dry-run')).dryRun(inputs, options, interruption)
          : (await import('./commands/batch')).batch(inputs, options, interruption),
      ),
    )

  program
    .command('report')
    .description('make a page of figures over what imr batch has written')
    .argument(
      '<output>',
      'NDJSON (.gz, .zst), a CSV or Parquet folder, a DuckDB file, or postgres://…; - reads NDJSON',
    )
    .option('-o, --out <page>', 'the HTML file to write; - is standard output', '-')
    .addHelpText('after', '\nExample:\n  $ imr report archive.duckdb -o archive.html\n')
    .action(async (output: string, options) =>
      (await import('./commands/report')).report(output, options),
    )

  program
    .command('migrate')
    .description('make or update the tables of a PostgreSQL database')
    .argument('<database>', 'its address: postgres://user@host/name')
    .addHelpText('after', '\nExample:\n  $ imr migrate postgres://localhost/imr\n')
    .action(async (url: string) => (await import('./commands/migrate')).migrate(url))

  program
    .command('enqueue')
    .description('put letters into a queue that any number of machines work off')
    .argument('<input...>', 'as for imr batch')
    .requiredOption('--queue <database>', 'postgres://…, where the results go too')
    .option(
      '--lease <seconds>',
      'after which another machine gets the letters of one that gives no sign of life',
      '30',
    )
    .addOption(maxRatio())
    .addHelpText('after', '\nExample:\n  $ imr enqueue archive/ --queue postgres://db/imr\n')
    .action((inputs: string[], options) =>
      interruptible(async (interruption) =>
        (await import('./commands/enqueue')).enqueue(inputs, options, interruption),
      ),
    )

  program
    .command('work')
    .description('work off a queue; start it on as many machines as you like')
    .requiredOption('--queue <database>', 'postgres://…')
    .option('--jobs <n>', 'threads; default: one a core', wholeNumber)
    .option('--until-empty', 'end when the queue is empty')
    .option('--spans', 'with each value the place of its words')
    .addOption(letterTimeout())
    .addHelpText('after', '\nExample:\n  $ imr work --queue postgres://db/imr --until-empty\n')
    .action((options) =>
      interruptible(async (interruption) =>
        (await import('./commands/work')).work(options, interruption),
      ),
    )
}
