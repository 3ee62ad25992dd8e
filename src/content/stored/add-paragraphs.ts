import { BLOCK_ELEMENTS } from '../html/elements.js'

/**
 * Turns the blank lines of a text that was typed into a field into paragraphs, and its line breaks into `<br>`, as
 * WordPress does before it shows the text. Pieces that contain block elements stay as they are.
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
