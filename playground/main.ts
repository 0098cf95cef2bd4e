/** The playground: letters in, marked letters, objects, messages and tables out; nothing leaves. */
import sample from '../fixtures/final-determination/ocr-slips-lost-heading-and-empty-labels/letter.txt?raw'
import { lightUp } from '../src/output/html/client/light'
import { linesButton, panelLink, themeButton } from '../src/output/html/client/tools'
import { counted } from '../src/report/page/words'
import { append } from '../src/text/append'
import { lettersOf, type PageLetter, readLetters, reasonUnread, unread } from './letters'
import { downloadButton, named } from './parts/downloads'
import { byId, element } from './parts/element'
import { letterList } from './parts/letter-list'
import { messageList } from './parts/message-list'
import { csvOf, tableElement, tableNamed, tableNames } from './parts/table'
import { Tabs } from './parts/tabs'
import { Desk } from './reading/desk'

const desk = new Desk()
const letters: PageLetter[] = []
let current: PageLetter | null = null
let table = 'issues'

const tabs = new Tabs(byId('tabs'), [
  { id: 'marked', title: 'Marked letter', show: showMarked },
  { id: 'object', title: 'Object', show: showObject },
  { id: 'messages', title: 'Messages', show: showMessages },
  { id: 'table', title: 'Table', show: showTable },
])

async function add(files: readonly File[]): Promise<void> {
  const added = files.map(unread)
  append(letters, added)
  if (added.length > 0) byId('result').hidden = false
  let left = added.length
  for (const letter of added) {
    say(`Reading ${counted(left--, 'letter')} …`)
    const [first] = await read(letter)
    if (letter === added[0] && first) choose(first)
  }
  say(summary())
  showList()
  tabs.refresh()
}

/** A file may hold several letters: they all take its place. */
async function read(letter: PageLetter): Promise<PageLetter[]> {
  const found = await desk.read(letter).then(
    (results) => lettersOf(letter, results),
    (error: Error) => [{ ...letter, problem: error.message }],
  )
  const behind = letters.splice(letters.indexOf(letter)).slice(1)
  append(letters, found)
  append(letters, behind)
  return found
}

function summary(): string {
  const unread = letters.filter((letter) => reasonUnread(letter) !== null).length
  const read = `${counted(letters.length - unread, 'letter')} read`
  return unread === 0 ? read : `${read}, ${unread} not`
}

function say(text: string): void {
  byId('status').textContent = text
}

function choose(letter: PageLetter): void {
  current = letter
  showList()
  tabs.refresh()
}

function showList(): void {
  const list = byId('letters')
  const focused = [...list.querySelectorAll('button')].indexOf(
    document.activeElement as HTMLButtonElement,
  )
  list.replaceChildren(letterList(letters, current, choose))
  list.querySelectorAll('button')[focused]?.focus()
}

/** What is shown of the current letter; said instead where it could not be read at all. */
function showOf(sheet: HTMLElement, show: (letter: PageLetter) => (Node | string)[]): void {
  if (!current) return
  const { problem } = current
  sheet.replaceChildren()
  for (const node of problem ? [element('p', { className: 'note fatal' }, problem)] : show(current))
    sheet.append(node)
}

async function showMarked(sheet: HTMLElement): Promise<void> {
  const letter = current
  if (!letter || letter.problem) return showOf(sheet, () => [])
  sheet.classList.add('marked')
  sheet.innerHTML = await desk.html('mark', letter)
  const view = sheet.querySelector<HTMLElement>('[data-view]')!
  const page = downloadButton(
    'Save as page',
    () => named(letter.name, '.html'),
    'text/html',
    () => desk.html('page', letter),
  )
  view.querySelector('.head')!.append(tools(panelLink(), linesButton(view), page))
  lightUp(view)
}

const tools = (...children: (Node | string)[]) => element('div', { className: 'tools' }, children)

function showObject(sheet: HTMLElement): void {
  showOf(sheet, ({ name, result }) => {
    if (!result) return []
    const { determination, messages, spans } = result
    const text = JSON.stringify(determination, null, 2)
    const whole = () =>
      `${JSON.stringify({ path: name, determination, messages, spans }, null, 2)}\n`
    return [
      tools(
        downloadButton('Save as JSON', () => named(name, '.json'), 'application/json', whole),
        allAsLines(),
      ),
      element('pre', { className: 'object', tabIndex: 0, ariaLabel: 'Determination' }, text),
    ]
  })
}

function showMessages(sheet: HTMLElement): void {
  showOf(sheet, ({ result }) => (result ? [messageList(result.messages)] : []))
}

function showTable(sheet: HTMLElement): void {
  const read = readLetters(letters)
  const select = element(
    'select',
    {},
    tableNames.map((name) => element('option', { value: name, selected: name === table }, name)),
  )
  select.addEventListener('change', () => {
    table = select.value
    showTable(sheet)
    sheet.querySelector('select')?.focus()
  })
  sheet.replaceChildren(
    tools(
      element('label', {}, 'Table ', select),
      downloadButton(
        'Save as CSV',
        () => `${table}.csv`,
        'text/csv',
        () => csvOf(tableNamed(table), readLetters(letters)),
      ),
      allAsLines(),
    ),
    read.length === 0
      ? element('p', { className: 'nothing' }, 'No letter was read.')
      : tableElement(tableNamed(table), read),
  )
}

/** All letters, one a line, as `imr batch` writes them. */
const allAsLines = () =>
  downloadButton(
    'Save all as NDJSON',
    () => 'letters.ndjson',
    'application/x-ndjson',
    () =>
      readLetters(letters)
        .map((letter) => `${JSON.stringify(letter)}\n`)
        .join(''),
  )

byId('tools').append(themeButton())
byId('sample').addEventListener('click', () => add([new File([sample], 'sample-letter.txt')]))

const input = byId<HTMLInputElement>('files')
input.addEventListener('change', async () => {
  const files = [...(input.files ?? [])]
  input.value = ''
  await add(files)
})

const drop = byId('drop')
for (const name of ['dragover', 'dragleave', 'drop'] as const) {
  document.addEventListener(name, (event) => {
    event.preventDefault()
    drop.classList.toggle('over', name === 'dragover')
    if (name === 'drop') add([...(event.dataTransfer?.files ?? [])])
  })
}
