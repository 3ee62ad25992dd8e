/**
 * Removes what reads like text and is none: JSON-LD that lost its `<script>` when a post was saved without the right to
 * write scripts, and an answer that is nothing but shortcodes which nobody rendered.
 * @see https://developer.wordpress.org/reference/functions/wp_kses_post/
 * @see https://codex.wordpress.org/Shortcode
 */
export function withoutResidue(html: string): string {
  const written = html.includes('@context') ? withoutJsonLd(html) : html
  return written.includes('[') && isShortcode(written) ? '' : written
}

/** A JSON object with a context, its quotes made typographic or references. */
const JSON_LD = /\{\s*(?:"|&quot;|&#8220;|&#8221;|&#8222;|[“”„])@context/g

function withoutJsonLd(html: string): string {
  let result = ''
  let copied = 0
  JSON_LD.lastIndex = 0
  for (let match = JSON_LD.exec(html); match !== null; match = JSON_LD.exec(html)) {
    result += html.slice(copied, match.index)
    copied = endOfObject(html, match.index)
    JSON_LD.lastIndex = copied
  }
  return result + html.slice(copied)
}

/** Behind the brace that closes the one at `start`, or the end of the text. */
function endOfObject(html: string, start: number): number {
  let depth = 0
  for (let place = start; place < html.length; place++) {
    const character = html.charCodeAt(place)
    if (character === OPENING) depth++
    else if (character === CLOSING && --depth === 0) return place + 1
  }
  return html.length
}

const OPENING = 123
const CLOSING = 125

const SHORTCODE = /\[\/?[a-z][\w-]*(?:[\s=][^[\]]*)?\]/gi

function isShortcode(html: string): boolean {
  const text = html.replace(/<\/?(?:p|div|br)[^<>]*>/gi, '').trim()
  return text.startsWith('[') && text.replace(SHORTCODE, '').trim() === ''
}
