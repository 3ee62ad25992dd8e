import { decodeEntities } from '../../../content/html/entities.js'

/** Finds the first character reference in a text, with or without a semicolon. Ignores references that the author wrote. */
export function findReference(text: string, isOwnText: (text: string) => boolean): string | undefined {
  if (!text.includes('&')) return undefined
  return text.match(REFERENCE)?.find((found) => decodeEntities(found) !== found && !isOwnText(found))
}

const REFERENCE = /&(?:#?\w{1,31};|#\d{2,7}|#x[\da-f]{2,6})/gi
