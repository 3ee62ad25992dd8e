import { byId } from './dom.js'

/** How long what was said stays to be seen. */
const SHOWN = 2500

let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Says something to those who do not see the page, and to all where it can be seen nowhere else. The same text twice is said
 * twice.
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
