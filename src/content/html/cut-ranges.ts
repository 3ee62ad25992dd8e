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
  let copied = 0
  for (const { start, end } of ranges) {
    result += html.slice(copied, start)
    if (!result.endsWith('>') && html.charAt(end) !== '<') result += separator
    copied = end
  }
  return result + html.slice(copied)
}
