import { byId } from './dom.js'
import type { Candidate } from './read-response.js'

/** The chooser of one post out of a list. */
export interface Chooser {
  /** Shows a list; the first of it is chosen. A list of one needs no chooser. */
  show(candidates: readonly Candidate[]): void
  /** Which one is chosen. */
  chosen(): number
}

/** Connects the chooser. */
export function connectChooser(onChange: () => void): Chooser {
  const block = byId('chooser', HTMLElement)
  const select = byId('post', HTMLSelectElement)
  const step = (by: number) => {
    const count = select.options.length
    select.selectedIndex = (select.selectedIndex + by + count) % count
    onChange()
  }
  select.addEventListener('change', onChange)
  byId('previous', HTMLButtonElement).addEventListener('click', () => step(-1))
  byId('next', HTMLButtonElement).addEventListener('click', () => step(1))
  return {
    show(candidates) {
      block.hidden = candidates.length < 2
      select.replaceChildren(...candidates.map(({ label }) => new Option(label)))
    },
    chosen: () => Math.max(select.selectedIndex, 0),
  }
}
