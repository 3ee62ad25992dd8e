import { byId } from './dom.js'
import type { Candidate } from './read-response.js'

/** The control that chooses one post of a list. */
export interface Chooser {
  /** Shows a list and chooses its first item. Hidden for a list of one. */
  show(candidates: readonly Candidate[]): void
  /** The index of the chosen item. */
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
