import { announce } from './announce.js'
import { make } from './dom.js'

/** A button that copies what its function returns when it is pressed, and says so. */
export function makeCopyButton(label: string, read: () => string): HTMLButtonElement {
  return make('button', { type: 'button', class: 'button', onclick: () => void copy(label, read()) }, label)
}

async function copy(label: string, text: string): Promise<void> {
  const isCopied = await write(text)
  const message = isCopied
    ? `${label}: done`
    : 'The browser did not let this page copy; select the text instead'
  announce(message, { isShown: true })
}

/** The clipboard is open to secure pages alone; a page from a plain address copies a selection, as before. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelection(text)
  }
}

function copySelection(text: string): boolean {
  const focused = document.activeElement
  const area = make('textarea', { class: 'visually-hidden', 'aria-hidden': 'true' })
  area.value = text
  document.body.append(area)
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return isCopied
}
