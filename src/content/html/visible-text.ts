import { toText } from './text.js'

/** A character that is neither white space nor invisible in every font. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u

/** Whether plain text has a visible character. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text)
}

/** Whether HTML shows any text. Images, no-break spaces and zero-width characters do not count. */
export function hasVisibleText(html: string): boolean {
  return startsWithWord(html) || isVisible(toText(html))
}

/**
 * Whether HTML starts with a letter or digit, after white space and tags without attributes. Nearly all content does,
 * and need not be walked.
 */
function startsWithWord(html: string): boolean {
  for (let index = 0; index < html.length; index++) {
    const character = html.charAt(index)
    if (character === '<') {
      const end = html.indexOf('>', index)
      if (!PLAIN_TAG.test(html.slice(index, Math.min(end + 1, index + 12)))) return false
      index = end
    } else if (!/\s/.test(character)) {
      return /[A-Za-z0-9]/.test(character)
    }
  }
  return false
}

/** Start tags of elements that show their text. */
const PLAIN_TAG = /^<(?:p|div|h[1-6]|ul|ol|li|strong|em|b|i)>$/
