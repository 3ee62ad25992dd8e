import { cutRanges, type HtmlRange } from '../../content/html/cut-ranges.js'
import { withoutBuilderShortcodes } from '../../content/shortcodes/builder-shortcodes.js'

/**
 * Removes residue that readers would see as text: JSON-LD that lost its `<script>` when the post was saved by a user who
 * may not write scripts, unrendered shortcodes of page builders, and an answer that consists of other unrendered shortcodes.
 *
 * @see https://developer.wordpress.org/reference/functions/wp_kses_post/
 * @see https://codex.wordpress.org/Shortcode
 */
export function withoutResidue(html: string): string {
  const written = withoutBuilderShortcodes(html.includes('@context') ? withoutJsonLd(html) : html)
  return written.includes('[') && isOnlyShortcodes(written) ? '' : written
}

/** Beginning of a JSON object with a context; WordPress may have made its quotes typographic. */
const JSON_LD = /\{\s*(?:"|&quot;|&#8220;|&#8221;|&#8222;|[“”„])@context/g

function withoutJsonLd(html: string): string {
  const objects: HtmlRange[] = []
  JSON_LD.lastIndex = 0
  for (let match = JSON_LD.exec(html); match !== null; match = JSON_LD.exec(html)) {
    const end = endOfObject(html, match.index)
    if (end < 0) break
    JSON_LD.lastIndex = end
    // Code is meant to be read, and so is an object that is not a node.
    if (isInCode(html, match.index) || !html.slice(match.index, end).includes('@type')) continue
    objects.push({ start: match.index, end })
  }
  return cutRanges(html, objects)
}

/** Whether an index is inside `<code>` or `<pre>`. */
function isInCode(html: string, index: number): boolean {
  const before = html.slice(Math.max(0, index - FURTHEST), index).toLowerCase()
  return ['code', 'pre'].some((name) => before.lastIndexOf(`<${name}`) > before.lastIndexOf(`</${name}`))
}

/** Maximum distance of the tag of a code element, in characters. */
const FURTHEST = 2000

/** Index after the brace that closes the one at `start`; -1 if none does. */
function endOfObject(html: string, start: number): number {
  let depth = 0
  for (let index = start; index < html.length; index++) {
    const character = html.charCodeAt(index)
    if (character === OPENING_BRACE) depth++
    else if (character === CLOSING_BRACE && --depth === 0) return index + 1
  }
  return -1
}

const OPENING_BRACE = 123
const CLOSING_BRACE = 125

const SHORTCODE = /\[\/?[a-z][\w-]*(?:[\s=][^[\]]*)?\]/gi

function isOnlyShortcodes(html: string): boolean {
  const text = html.replace(/<\/?(?:p|div|br)[^<>]*>/gi, '').trim()
  return text.startsWith('[') && text.replace(SHORTCODE, '').trim() === ''
}
