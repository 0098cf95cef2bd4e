/** The command `imr`: reads its arguments and hands over to one command each. */
import { Argument, Command, CommanderError, Option } from 'commander'
import { version } from '../../package.json'
import { doors } from '../inputs/kinds'
import { addArchiveCommands } from './archives'
import { fieldsOption, isoDay, megabytes, wholeNumber } from './arguments'
import { EXIT } from './exit'
import { quietPipes } from './output'
import { type Shell, shells } from './shells'
import { visible } from './visible'

/** A letter's content tells how it is to be read; this overrides what it says. */
const asOption = () => new Option('--as <kind>', 'read letters as this').choices(doors)

const program = new Command('imr')
  .description('Reads California Independent Medical Review determination letters.')
  .version(version)
  .showSuggestionAfterError()
  .addHelpText('after', '\nExample:\n  $ imr inspect letter.txt\n')

program
  .command('parse')
  .description(
    'print the determination of each letter as JSON: pretty on a terminal, NDJSON in a pipe',
  )
  .argument('[file...]', 'letters to read; - reads standard input')
  .option(
    '--ndjson',
    'instead of files: NDJSON {id, text} from standard input, a line out for each',
  )
  .option('--spans', 'with each value the place of its words')
  .option('--tree', 'with the tree that covers every character')
  .addOption(fieldsOption())
  .option(
    '--now <date>',
    'day that no date may pass in a letter that tells no decision date',
    isoDay,
  )
  .option('--max-length <n>', 'most characters of a letter; default: 10,000,000', wholeNumber)
  .option('--max-issues <n>', 'most issues of a letter; default: 1,000', wholeNumber)
  .option('--max-pages <n>', 'most pages of a PDF; default: 1,000', wholeNumber)
  .option(
    '--max-page-length <n>',
    'most characters of a page of a PDF; default: 200,000',
    wholeNumber,
  )
  .option(
    '--max-memory <mb>',
    'most memory that reading a PDF may take, in MB; default: 256',
    megabytes,
  )
  .addOption(asOption())
  .addHelpText('after', '\nExample:\n  $ imr parse letters/*.txt > determinations.ndjson\n')
  .action(async (files: string[], { ndjson, ...options }, command: Command) => {
    if (ndjson) return (await import('./commands/filter')).filter(options)
    if (files.length === 0) command.error("error: missing required argument 'file'")
    return (await import('./commands/parse')).parse(files, options)
  })

program
  .command('check')
  .description('print only what is odd about each letter, with its place')
  .argument('<file...>', 'letters to read; - reads standard input')
  .option('--privacy', 'and what looks like a name, a number or an address that was left in')
  .addOption(asOption())
  .addHelpText('after', '\nExample:\n  $ imr check --privacy letter.txt\n')
  .action(async (files: string[], options) =>
    (await import('./commands/check')).check(files, options),
  )

program
  .command('inspect')
  .description('show letters as a person wants to see them')
  .argument('<file...>', 'letters to read; - reads standard input')
  .addOption(asOption())
  .addHelpText('after', '\nExample:\n  $ imr inspect letter.txt | less -R\n')
  .action(async (files: string[], options) =>
    (await import('./commands/inspect')).inspect(files, options),
  )

program
  .command('view')
  .description('make a page of a letter, with every field marked where it stands')
  .argument('<file>', 'letter to read; - reads standard input')
  .option('-o, --out <page>', 'the HTML file to write; - is standard output', '-')
  .addOption(asOption())
  .addHelpText('after', '\nExample:\n  $ imr view letter.pdf -o letter.html\n')
  .action(async (file: string, options) => (await import('./commands/view')).view(file, options))

program
  .command('redact')
  .description('print a letter with what looks like an identity blanked, every offset kept')
  .argument('<file>', 'letter to read; - reads standard input')
  .option('-o, --out <text>', 'the text file to write; - is standard output', '-')
  .addOption(asOption())
  .addHelpText('after', '\nExample:\n  $ imr redact letter.txt -o redacted.txt\n')
  .action(async (file: string, options) =>
    (await import('./commands/redact')).redact(file, options),
  )

addArchiveCommands(program)

program
  .command('schema')
  .description('print the JSON Schema of a determination')
  .addHelpText('after', '\nExample:\n  $ imr schema > determination.schema.json\n')
  .action(async () => (await import('./commands/schema')).schema())

program
  .command('completion')
  .description('print a script that completes imr in your shell')
  .addArgument(new Argument('<shell>', 'the shell').choices(shells))
  .addHelpText('after', '\nExample:\n  $ eval "$(imr completion bash)"   # in ~/.bashrc\n')
  .action(async (shell: Shell) =>
    (await import('./commands/completion')).completion(program, shell),
  )

program
  .command('man')
  .description('print the manual page')
  .addHelpText('after', '\nExample:\n  $ imr man > imr.1 && man ./imr.1\n')
  .action(async () => (await import('./commands/man')).man(program))

for (const command of [program, ...program.commands]) {
  command.exitOverride()
  command.showHelpAfterError(
    command === program
      ? '(imr --help lists the commands)'
      : `(imr ${command.name()} --help explains the command)`,
  )
  // Errors repeat arguments, which may be names of files from anywhere.
  command.configureOutput({ writeErr: (text) => process.stderr.write(visible(text)) })
}

quietPipes()
try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? EXIT.allRead : EXIT.wrongUsage
}
