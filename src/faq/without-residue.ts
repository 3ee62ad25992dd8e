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
const JSON_LD = /\{\s*(?:"|&quot;|&#8220;|&#8221;|&#8222;|[“”„])@context/

function withoutJsonLd(html: string): string {
  const start = html.search(JSON_LD)
  if (start < 0) return html
  let depth = 0
  for (let place = start; place < html.length; place++) {
    const character = html.charCodeAt(place)
    if (character === OPENING) depth++
    else if (character === CLOSING && --depth === 0)
      return html.slice(0, start) + withoutJsonLd(html.slice(place + 1))
  }
  return html.slice(0, start)
}

const OPENING = 123
const CLOSING = 125

const SHORTCODE = /\[\/?[a-z][\w-]*(?:[\s=][^[\]]*)?\]/gi

function isShortcode(html: string): boolean {
  const text = html.replace(/<\/?(?:p|div|br)[^<>]*>/gi, '').trim()
  return text.startsWith('[') && text.replace(SHORTCODE, '').trim() === ''
}
