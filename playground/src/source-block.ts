import { type Child, make } from './dom.js'
import { type Grammar, highlight } from './highlight.js'

/** Makes a block of source code that can be scrolled with the keyboard. A copied selection includes what is folded in it. */
export function makeSource(label: string, ...children: readonly Child[]): HTMLElement {
  const attributes = { class: 'source', tabindex: '0', role: 'region', 'aria-label': label }
  return make('div', { ...attributes, oncopy: copyWithFolds }, ...children)
}

/** Makes a part of a block that is folded. It is highlighted when it is first opened: a graph may have many nodes. */
export function makeFold(source: string, grammar: Grammar, ...summary: readonly Child[]): HTMLElement {
  const code = make('span', {}, source)
  const details = make('details', { class: 'fold' }, make('summary', {}, ...summary), code)
  details.addEventListener('toggle', () => code.replaceChildren(highlight(source, grammar)), { once: true })
  return details
}

/** Browsers copy only what is shown, and with it the summaries, which are not source code. */
function copyWithFolds(event: Event): void {
  const selected = getSelection()?.getRangeAt(0).cloneContents()
  if (!(event instanceof ClipboardEvent) || !selected?.querySelector('.fold')) return
  for (const summary of selected.querySelectorAll('summary')) summary.remove()
  event.clipboardData?.setData('text/plain', selected.textContent ?? '')
  event.preventDefault()
}
