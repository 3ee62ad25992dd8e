import { toText } from './text.js'
import { collapseWhiteSpace } from './white-space.js'

/** Converts HTML to text on one line: each line break, as from `<br>`, becomes one space. No-break spaces stay. */
export function toLine(html: string): string {
  return collapseWhiteSpace(toText(html))
}
