import { byId } from './dom.js'

/** How long a visible message is shown, in milliseconds. */
const SHOWN = 2500

let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Announces a text to screen readers, and shows it if nothing else on the page does. A repeated text is announced again.
 */
export function announce(text: string, { isShown = false }: { readonly isShown?: boolean } = {}): void {
  const status = byId('announcement', HTMLElement)
  clearTimeout(timer)
  status.textContent = ''
  status.classList.toggle('shown', isShown)
  requestAnimationFrame(() => {
    status.textContent = text
  })
  if (isShown) timer = setTimeout(() => status.classList.remove('shown'), SHOWN)
}
