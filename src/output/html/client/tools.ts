/** What the script sets above both sides. */

/** A button for the lines as the letter prints them. */
export const linesButton = (view: HTMLElement): HTMLButtonElement =>
  toggle('Lines as printed', false, (on) => view.classList.toggle('printed', on))

/** A way down to the determination, for screens on which it is below the letter. */
export function panelLink(): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = 'button below'
  link.href = '#determination'
  link.textContent = 'Determination'
  return link
}

/** A button for the dark colours; at first as the system has it. */
export function themeButton(): HTMLButtonElement {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches
  return toggle('Dark', prefersDark, (on) => {
    document.documentElement.dataset.theme = on ? 'dark' : 'light'
  })
}

function toggle(text: string, pressed: boolean, set: (on: boolean) => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = text
  button.ariaPressed = `${pressed}`
  button.addEventListener('click', () => {
    const on = button.ariaPressed !== 'true'
    button.ariaPressed = `${on}`
    set(on)
  })
  return button
}
