import { guidelineCitations } from '../../../grammars/guideline'

/** Each work that the text cites: `source: title (year) sections, p. pages`; accepted titles, not printed ones. */
export function worksIn(text: string): string[] {
  return guidelineCitations(text).citations.map((citation) => {
    const { source, accepted, title, year, sections, pages } = citation
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    return [
      `${source}: ${accepted ?? words(title)}`,
      ...(year ? [`(${year.value})`] : []),
      ...(sections.length > 0 ? [sections.map(words).join(' + ')] : []),
      ...pages.map(({ from, to }) => `p. ${from.value}-${to.value}`),
    ].join(' ')
  })
}

/** The chapter of each citation in one spelling; null where it names none that a table knows. */
export const chaptersIn = (text: string): (string | null)[] =>
  guidelineCitations(text).citations.map(({ chapter }) => chapter)

/** The words of each citation, title, year, section and page, as they stand in the text. */
export function wordsIn(text: string): string[][] {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return guidelineCitations(text).citations.map(({ start, end, title, year, sections, pages }) => [
    words({ start, end }),
    words(title),
    ...(year ? [words(year)] : []),
    ...sections.map(words),
    ...pages.flatMap(({ from, to }) => [words(from), words(to)]),
  ])
}
