/** Tabs, as the ARIA pattern has them: one stop for Tab, arrows from tab to tab. */
import { element } from './element'

export interface Tab {
  id: string
  title: string
  /** Fills an empty sheet, which then takes the place of what the panel showed. */
  show: (sheet: HTMLElement) => void | Promise<void>
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

export class Tabs {
  private readonly buttons: HTMLButtonElement[]
  private readonly panel = element('div', { id: 'tab-panel', role: 'tabpanel', tabIndex: 0 })
  private current = 0
  private newest: HTMLElement | null = null

  constructor(
    place: HTMLElement,
    private readonly tabs: readonly Tab[],
  ) {
    this.buttons = tabs.map(({ id, title }, index) => {
      const button = element('button', { type: 'button', id: `tab-${id}`, role: 'tab' }, title)
      button.setAttribute('aria-controls', this.panel.id)
      button.addEventListener('click', () => this.choose(index))
      return button
    })
    const list = element('div', { className: 'tab-list', role: 'tablist' }, this.buttons)
    list.ariaLabel = 'What to see of the letter'
    list.addEventListener('keydown', (event) => {
      const step = STEPS[event.key]
      if (step === undefined) return
      event.preventDefault()
      this.choose((this.current + step + tabs.length) % tabs.length)
      this.buttons[this.current]!.focus()
    })
    place.append(list, this.panel)
  }

  /** Shows the current tab anew. */
  refresh(): void {
    this.choose(this.current)
  }

  private async choose(index: number): Promise<void> {
    this.current = index
    for (const [place, button] of this.buttons.entries()) {
      button.ariaSelected = `${place === index}`
      button.tabIndex = place === index ? 0 : -1
    }
    this.panel.setAttribute('aria-labelledby', this.buttons[index]!.id)
    const sheet = element('div', { className: 'sheet' })
    this.newest = sheet
    await this.tabs[index]!.show(sheet)
    // A sheet that took long does not cover what was chosen in the meantime.
    if (sheet === this.newest) this.panel.replaceChildren(sheet)
  }
}
