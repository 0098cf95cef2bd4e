/** What a shell has to know of the command to complete it: read from the command itself. */
import type { Argument, Command, Option } from 'commander'

/** A name that can be completed, and what it means. */
export interface Word {
  name: string
  about: string
}

export interface OptionOutline {
  /** '-o', '--out' */
  names: readonly string[]
  about: string
  value: 'none' | 'any'
  /** What its value may be; [] where anything. */
  choices: readonly string[]
}

export interface CommandOutline extends Word {
  options: readonly OptionOutline[]
  /** What its arguments may be; [] where files. */
  choices: readonly string[]
  /** Whether its arguments are files. */
  takesFiles: boolean
}

export function outlineOf(program: Command): CommandOutline[] {
  return program.commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    options: [...command.options.map(optionOf), HELP],
    choices: command.registeredArguments.flatMap(choicesOf),
    takesFiles: command.registeredArguments.some((argument) => choicesOf(argument).length === 0),
  }))
}

const HELP: OptionOutline = {
  names: ['-h', '--help'],
  about: 'display help for command',
  value: 'none',
  choices: [],
}

const choicesOf = ({ argChoices }: Argument | Option): readonly string[] => argChoices ?? []

const optionOf = (option: Option): OptionOutline => ({
  names: [option.short, option.long].filter((name) => name !== undefined),
  about: option.description,
  value: option.required || option.optional ? 'any' : 'none',
  choices: choicesOf(option),
})
