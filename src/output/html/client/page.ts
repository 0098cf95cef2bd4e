/** The script of the page of one letter. */
import { lightUp } from './light'
import { linesButton, panelLink, themeButton } from './tools'

const view = document.querySelector<HTMLElement>('[data-view]')!
const tools = document.createElement('div')
tools.className = 'tools'
tools.append(panelLink(), linesButton(view), themeButton())
view.querySelector('.head')!.append(tools)
lightUp(view)
