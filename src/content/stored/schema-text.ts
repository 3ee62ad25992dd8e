import { cleanSchemaText } from './strip-tags.js'
import { decodeEscapedText } from './wordpress-escaping.js'

/** Converts a stored text for structured data. Tags are removed before decoding, so `&lt;b&gt;` is not taken for a tag. */
export function toSchemaText(stored: string): string {
  return decodeEscapedText(cleanSchemaText(stored))
}
