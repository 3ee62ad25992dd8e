import { BLOCK_ELEMENTS } from '../html/elements.js'

/**
 * Makes paragraphs of the blank lines, and `<br>` of the line breaks, of a text that was typed into a field, as
 * WordPress does when it shows one. Pieces with blocks of their own stay as they are.
 * @see https://developer.wordpress.org/reference/functions/wpautop/
 */
export function addParagraphs(text: string): string {
  const trimmed = text.trim()
  if (!/[\r\n]/.test(trimmed)) return trimmed
  return trimmed
    .replace(/\r\n?/g, '\n')
    .split(/\n[\t ]*\n\s*/)
    .map((piece) => (holdsBlock(piece) ? piece : `<p>${piece.replaceAll('\n', '<br>\n')}</p>`))
    .join('\n')
}

function holdsBlock(html: string): boolean {
  for (const [, name = ''] of html.matchAll(/<([a-z][a-z0-9]*)/gi))
    if (BLOCK_ELEMENTS.has(name.toLowerCase())) return true
  return false
}
