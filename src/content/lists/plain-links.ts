/**
 * Reports the links of plain HTML: every `<a>` is visible and contains only text. The other elements need not be walked.
 *
 * @param visit Receives the start tag and the text, whose references are not decoded.
 * @returns `false` if the HTML is not plain. Discard the links reported before that.
 */
export function visitPlainLinks(html: string, visit: (raw: string, text: string) => void): boolean {
  for (let at = html.indexOf('<'); at >= 0; ) {
    PLAIN_TAG.lastIndex = at
    if (!PLAIN_TAG.test(html)) return false
    const tagEnd = PLAIN_TAG.lastIndex
    const next = html.indexOf('<', tagEnd)
    if (html[at + 1] === 'a') {
      if (!html.startsWith('</a>', next)) return false
      visit(html.slice(at, tagEnd), html.slice(tagEnd, next))
      at = html.indexOf('<', next + 1)
    } else at = next
  }
  return true
}

/** A start tag of a link, or a tag of another element that shows its content. No other name begins with `a`. */
const PLAIN_TAG =
  /<(?:a|\/?(?:blockquote|br|div|em|figcaption|figure|h[1-6]|img|li|[ou]l|p|span|strong|[biu]))(?:[\t\n\f\r ]+[a-z][a-z0-9_:-]*(?:="[^"]*")?){0,50}[\t\n\f\r ]*\/?>/y
