import { toText } from './text.js'

/** White space and tags, then a letter or digit: how nearly all content begins. */
const BEGINS_WITH_WORD = /^(?:\s|<[^<>"]*(?:"[^"]*"[^<>"]*)*>)*[\p{L}\p{N}]/u

/** A character that is neither white space nor ignored by every font. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u

/** Whether a reader sees any text in HTML: images, no-break spaces and zero-width characters are none. */
export function hasVisibleText(html: string): boolean {
  // Text in an element that is not shown may come first, but only sanitised content is asked about here.
  return BEGINS_WITH_WORD.test(html) || VISIBLE.test(toText(html))
}
