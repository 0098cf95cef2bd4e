/** The list of letters, one of which is looked at. */
import { counted } from '../../src/report/page/words'
import { type PageLetter, reasonUnread } from '../letters'
import { element } from './element'

export const letterList = (
  letters: readonly PageLetter[],
  current: PageLetter | null,
  choose: (letter: PageLetter) => void,
): HTMLElement =>
  element(
    'ul',
    { className: 'letter-list' },
    letters.map((letter) => {
      const button = element(
        'button',
        { type: 'button', onclick: () => choose(letter) },
        element('span', { className: 'letter-name' }, letter.name),
        element('span', { className: 'letter-about' }, about(letter)),
      )
      button.ariaCurrent = `${letter === current}`
      return element('li', {}, button)
    }),
  )

function about(letter: PageLetter): string {
  const unread = reasonUnread(letter)
  if (unread) return `not read: ${unread}`
  if (!letter.result) return 'being read …'
  const { determination, messages } = letter.result
  const { header, issues } = determination
  const noted = messages.length === 0 ? [] : [counted(messages.length, 'message')]
  const number = header.caseNumber ? [header.caseNumber] : []
  return [...number, counted(issues.length, 'issue'), ...noted].join(' · ')
}
