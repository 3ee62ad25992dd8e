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
    const end = endOfObject(html, match.index)
    if (end < 0) break
    JSON_LD.lastIndex = end
    // What an author shows as code, and what is no node, is meant to be read.
    if (isCode(html, match.index) || !html.slice(match.index, end).includes('@type')) continue
    result += html.slice(copied, match.index)
    copied = end
  }
  return result + html.slice(copied)
}

/** Whether a place stands in `<code>` or `<pre>`. */
function isCode(html: string, place: number): boolean {
  const before = html.slice(Math.max(0, place - FURTHEST), place).toLowerCase()
  return ['code', 'pre'].some((name) => before.lastIndexOf(`<${name}`) > before.lastIndexOf(`</${name}`))
}

/** How far back code is looked for. */
const FURTHEST = 2000

/** Behind the brace that closes the one at `start`; -1 where none does. */
function endOfObject(html: string, start: number): number {
  let depth = 0
  for (let place = start; place < html.length; place++) {
    const character = html.charCodeAt(place)
    if (character === OPENING) depth++
    else if (character === CLOSING && --depth === 0) return place + 1
  }
  return -1
}

const OPENING = 123
const CLOSING = 125

const SHORTCODE = /\[\/?[a-z][\w-]*(?:[\s=][^[\]]*)?\]/gi

function isShortcode(html: string): boolean {
  const text = html.replace(/<\/?(?:p|div|br)[^<>]*>/gi, '').trim()
  return text.startsWith('[') && text.replace(SHORTCODE, '').trim() === ''
}
