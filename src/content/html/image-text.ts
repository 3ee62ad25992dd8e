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
  // Images of emoji are rare.
  return hasImage(html) && EMOJI.test(html) ? replaceImages(html, isEmoji) : html
}

const EMOJI = /emoji|wp-smiley/

function hasImage(html: string): boolean {
  return html.includes('<img') || html.includes('<IMG')
}

/** Replaces images with their alternative text. */
export function withImageText(html: string): string {
  return replaceImages(html, () => true)
}

/** Replaces the images that have an alternative text. */
function replaceImages(html: string, isReplaced: (classes: string) => boolean): string {
  if (!hasImage(html)) return html
  let result = ''
  let copied = 0
  walkHtml(html, {
    text() {},
    open(name, raw, start) {
      if (name !== 'img') return
      const attributes = readAttributes(raw)
      const text = alternativeText(attributes)
      if (text === undefined || !isReplaced(attributes.get('class') ?? '')) return
      result += html.slice(copied, start) + text
      copied = start + raw.length
    },
    close() {},
  })
  return result + html.slice(copied)
}

/** The alternative text of an image as HTML. `undefined` if it has none. */
export function alternativeText(attributes: ReadonlyMap<string, string>): string | undefined {
  const alt = attributes.get('alt')
  return alt && escapeText(decodeAttribute(alt))
}

function isEmoji(classes: string): boolean {
  return classes.split(/[\t\n\f\r ]+/).some((name) => name === 'emoji' || name === 'wp-smiley')
}
