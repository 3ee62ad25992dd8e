import { announce } from './announce.js'
import { make } from './dom.js'

/** Makes a button that copies the result of its function and announces it. */
export function makeCopyButton(label: string, read: () => string): HTMLButtonElement {
  return make('button', { type: 'button', class: 'button', onclick: () => void copyText(read()) }, label)
}

/** Copies a text and announces it. */
export async function copyText(text: string): Promise<void> {
  const isCopied = await write(text)
  const message = isCopied
    ? 'Copied to the clipboard.'
    : 'The browser does not allow copying. Select the text instead.'
  announce(message, { isShown: true })
}

/** The clipboard API needs a secure context. Elsewhere the text is copied as a selection. */
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
