/** Completion for bash 4 and newer; of its functions it needs none. */
import type { CommandOutline, OptionOutline } from './outline'

export const bash = (name: string, commands: readonly CommandOutline[]): string => `\
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words=
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if (( COMP_CWORD == 1 )); then
    words='${[...commands.map((command) => command.name), '--help', '--version'].join(' ')}'
  else
    case "\${COMP_WORDS[1]} $prev" in
${commands.flatMap((command) => command.options.flatMap((option) => valueCase(command, option))).join('\n')}
      *)
        case "\${COMP_WORDS[1]} $cur" in
${commands.map(wordsCase).join('\n')}
        esac ;;
    esac
  fi
  [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _${name} ${name}
`

/** What stands behind an option that takes a value: its choices, or files. */
const valueCase = (command: CommandOutline, { names, value, choices }: OptionOutline): string[] =>
  value === 'none'
    ? []
    : [
        `      ${names.map((name) => `'${command.name} ${name}'`).join('|')}) words='${choices.join(' ')}' ;;`,
      ]

const wordsCase = ({ name, options, choices }: CommandOutline): string =>
  [
    `          '${name} -'*) words='${options.flatMap(({ names }) => names).join(' ')}' ;;`,
    ...(choices.length > 0 ? [`          '${name} '*) words='${choices.join(' ')}' ;;`] : []),
  ].join('\n')
