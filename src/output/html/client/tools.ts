/** Buttons that only a script can serve, so the script makes them. */

/** A button for the lines as the letter prints them. */
export function linesButton(view: HTMLElement): HTMLButtonElement {
  const button = toggle('Lines as printed', false, (on) => view.classList.toggle('printed', on))
  return button
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
