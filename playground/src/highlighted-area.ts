import { make } from './dom.js'
import { highlight } from './highlight.js'

/** Lines above and below those in view, so that fast scrolling shows no gap. */
const MARGIN = 10

/** No letter is narrower, in pixels. */
const NARROWEST = 4

/**
 * Colours the text of a text area: a layer below it has the same text in colours, and the text of the area itself is
 * transparent. The layer has only the lines in view, so the length of the text does not matter.
 *
 * @returns A function that draws the text again after a script changed it.
 */
export function connectHighlightedArea(area: HTMLTextAreaElement, layer: HTMLElement): () => void {
  const lines = make('div', {})
  layer.append(lines)
  area.classList.add('highlighted')
  let text = ''
  let starts: readonly number[] = [0]

  const draw = () => {
    const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight)
    const first = Math.max(0, Math.floor(area.scrollTop / lineHeight) - MARGIN)
    const count = Math.ceil(area.clientHeight / lineHeight) + 2 * MARGIN
    const width = Math.ceil((area.scrollLeft + area.clientWidth) / NARROWEST)
    const grammar = /^\s*</.test(text) ? 'html' : 'json'
    const shown = starts.slice(first, first + count).map((start, index) => {
      const end = (starts[first + index + 1] ?? text.length + 1) - 1
      return highlight(`${text.slice(start, Math.min(end, start + width))}\n`, grammar)
    })
    lines.replaceChildren(...shown)
    lines.style.transform = `translate(${-area.scrollLeft}px, ${first * lineHeight - area.scrollTop}px)`
  }
  const read = () => {
    text = area.value
    starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
    draw()
  }
  area.addEventListener('input', read)
  area.addEventListener('scroll', draw)
  new ResizeObserver(draw).observe(area)
  return read
}
