import { cleanSchemaText } from './strip-tags.js'
import { decodeEscapedText } from './wordpress-escaping.js'

/** A stored text as it stands in structured data: cleaned first, then decoded, so that no `&lt;b&gt;` is taken for a tag. */
export function toSchemaText(stored: string): string {
  return decodeEscapedText(cleanSchemaText(stored))
}
