import { toText } from './text.js'

/** A character that is neither white space nor ignored by every font. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u

/** Whether a reader sees anything of a plain text. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text)
}

/** Whether a reader sees any text in HTML: images, no-break spaces and zero-width characters are none. */
export function hasVisibleText(html: string): boolean {
  return beginsWithWord(html) || isVisible(toText(html))
}

/**
 * Whether HTML begins with a letter or digit, tags without attributes and white space aside: nearly all content does,
 * and then nothing of it has to be read.
 */
function beginsWithWord(html: string): boolean {
  for (let place = 0; place < html.length; place++) {
    const character = html.charAt(place)
    if (character === '<') {
      const end = html.indexOf('>', place)
      if (!PLAIN_TAG.test(html.slice(place, Math.min(end + 1, place + 12)))) return false
      place = end
    } else if (!/\s/.test(character)) {
      return /[A-Za-z0-9]/.test(character)
    }
  }
  return false
}

/** Elements that show what is in them. */
const PLAIN_TAG = /^<(?:p|div|h[1-6]|ul|ol|li|strong|em|b|i)>$/
