/** Completion for fish. */
import type { CommandOutline, OptionOutline } from './outline'

export const fish = (name: string, commands: readonly CommandOutline[]): string =>
  commands
    .flatMap((command) => [
      `complete -c ${name} -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.about)}`,
      ...behind(name, command),
    ])
    .join('\n')
    .concat('\n')

function behind(name: string, { name: command, options, choices, takesFiles }: CommandOutline) {
  const start = `complete -c ${name} -n '__fish_seen_subcommand_from ${command}'`
  return [
    ...options.map((option) => `${start} ${optionWords(option)} -d ${quoted(option.about)}`),
    ...(choices.length > 0 ? [`${start} -f -a ${quoted(choices.join(' '))}`] : []),
    ...(takesFiles || choices.length > 0 ? [] : [`${start} -f`]),
  ]
}

const optionWords = ({ names, value, choices }: OptionOutline): string =>
  [
    ...names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)),
    ...(value === 'none'
      ? []
      : choices.length > 0
        ? [`-x -a ${quoted(choices.join(' '))}`]
        : ['-r']),
  ].join(' ')

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
