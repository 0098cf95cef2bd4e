/** Completion for zsh, through its own `_arguments`. */
import type { CommandOutline, OptionOutline } from './outline'

export const zsh = (name: string, commands: readonly CommandOutline[]): string => `\
#compdef ${name}
_${name}() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, about }) => `      ${quoted(`${name}:${about}`)}`).join('\n')}
    )
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`

const commandCase = ({ name, options, choices, takesFiles }: CommandOutline): string => {
  const rest = takesFiles ? '*:file:_files' : `*:word:(${choices.join(' ')})`
  const specs = [...options.flatMap(optionSpecs), ...(takesFiles || choices.length ? [rest] : [])]
  return `    ${name}) _arguments ${specs.map(quoted).join(' ')} ;;`
}

const optionSpecs = ({ names, about, value, choices }: OptionOutline): string[] =>
  names.map((name) => {
    const action = choices.length > 0 ? `(${choices.join(' ')})` : '_files'
    const behind = value === 'none' ? '' : `:value:${action}`
    return `${name}[${about.replace(/[[\\]\\:]/g, '\\$&')}]${behind}`
  })

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
