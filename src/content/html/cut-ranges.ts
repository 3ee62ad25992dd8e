/** A part of an HTML string. */
export interface HtmlRange {
  /** Index where it begins. */
  readonly start: number
  /** Index after it. */
  readonly end: number
}

/**
 * Removes parts of HTML. The parts must be in order and must not overlap.
 *
 * @param separator What separates words that would run together. Default: nothing.
 */
export function cutRanges(html: string, ranges: readonly HtmlRange[], separator = ''): string {
  let result = ''
  let last = ''
  const keep = (piece: string) => {
    if (piece === '') return
    // Tags separate words. The last character is kept apart: reading it from the result would copy the result each time.
    if (last !== '' && last !== '>' && !piece.startsWith('<')) result += separator
    result += piece
    last = piece.charAt(piece.length - 1)
  }
  let copied = 0
  for (const { start, end } of ranges) {
    keep(html.slice(copied, start))
    copied = end
  }
  keep(html.slice(copied))
  return result
}
