import { readAttributes } from './attributes.js'
import { decodeAttribute } from './entities.js'
import { escapeText } from './escape.js'
import { walkHtml } from './walk.js'

/**
 * Replaces the images that WordPress prints for emoji and smileys with their alternative text.
 *
 * @see https://developer.wordpress.org/reference/functions/wp_staticize_emoji/
 * @see https://developer.wordpress.org/reference/functions/translate_smiley/
 */
export function withEmojiText(html: string): string {
  // Most HTML has no images, and images of emoji are rare.
  if (!html.includes('<img') || (!html.includes('emoji') && !html.includes('wp-smiley'))) return html
  let result = ''
  let copied = 0
  walkHtml(html, {
    text() {},
    open(name, raw, start) {
      const alt = name === 'img' ? emojiOf(raw) : undefined
      if (alt === undefined) return
      result += html.slice(copied, start) + alt
      copied = start + raw.length
    },
    close() {},
  })
  return result + html.slice(copied)
}

/** The alternative text of an emoji image as HTML, from its start tag. `undefined` for any other image. */
function emojiOf(raw: string): string | undefined {
  const attributes = readAttributes(raw)
  const classes = (attributes.get('class') ?? '').split(/[\t\n\f\r ]+/)
  const alt = attributes.get('alt')
  if (alt === undefined || !classes.some((name) => EMOJI_CLASSES.has(name))) return undefined
  return escapeText(decodeAttribute(alt))
}

const EMOJI_CLASSES: ReadonlySet<string> = /* @__PURE__ */ new Set(['emoji', 'wp-smiley'])
