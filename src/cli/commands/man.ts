/** `imr man`: the manual page, in the language of man(7), read from the commands themselves. */
import type { Command } from 'commander'
import { version } from '../../../package.json'
import { INTERRUPTED } from '../batch/interruption'
import { EXIT } from '../exit'

const EXIT_STATUS: readonly (readonly [status: number, meaning: string])[] = [
  [EXIT.allRead, 'All letters were read.'],
  [EXIT.someUnread, 'At least one letter could not be read, or the output could not be written.'],
  [EXIT.wrongUsage, 'The arguments are wrong.'],
  [INTERRUPTED, 'Ctrl-C ended the run.'],
]

export function man(program: Command): void {
  process.stdout.write(manPage(program))
}

const manPage = (program: Command): string =>
  [
    `.TH IMR 1 "" "imr-determination ${version}" "User Commands"`,
    '.SH NAME',
    `imr \\- ${text(lowerFirst(program.description()).replace(/\.$/, ''))}`,
    '.SH SYNOPSIS',
    ...program.commands.flatMap((command, index) => [
      ...(index > 0 ? ['.br'] : []),
      `.B imr ${text(command.name())}`,
      text(command.usage()),
    ]),
    '.SH COMMANDS',
    ...program.commands.flatMap(commandLines),
    '.SH EXIT STATUS',
    ...EXIT_STATUS.flatMap(([status, meaning]) => ['.TP', `.B ${status}`, text(meaning)]),
    '',
  ].join('\n')

const commandLines = (command: Command): string[] => [
  `.SS imr ${text(command.name())} ${text(command.usage())}`,
  text(`${upperFirst(command.description())}.`),
  ...command.registeredArguments.flatMap((argument) =>
    term(`\\fI${text(argument.name())}\\fR`, argument.description, argument.argChoices),
  ),
  ...command.options.flatMap((option) =>
    term(`\\fB${text(option.flags)}\\fR`, option.description, option.argChoices),
  ),
  ...exampleLines(command),
]

const term = (name: string, about: string, choices: readonly string[] = []): string[] => [
  '.TP',
  name,
  text(choices.length > 0 ? `${about}: ${choices.join(', ')}` : about),
]

/** What a command's help says after its options. */
function exampleLines(command: Command): string[] {
  let help = ''
  command.configureOutput({ writeOut: (words) => (help += words) })
  command.outputHelp()
  const [heading, ...examples] = help.slice(command.helpInformation().length).trim().split('\n')
  return ['.PP', text(heading ?? ''), '.PP', '.nf', ...examples.map(text), '.fi']
}

/** Words that man(7) takes for nothing but words. */
const text = (words: string): string =>
  words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^[.']/, '\\&$&')
    .replace(/[^ -~]/gu, (sign) => `\\[u${codeOf(sign)}]`)

const codeOf = (sign: string): string =>
  sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
