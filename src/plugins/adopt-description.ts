import { withoutBuilderShortcodes } from '../content/shortcodes/builder-shortcodes.js'

/**
 * Adopts a description that a plugin took from the content, without unrendered shortcodes of page builders.
 *
 * @returns `undefined` if no text is left, but perhaps the ellipsis at the end.
 */
export function adoptDescription(text: string): string | undefined {
  const kept = withoutBuilderShortcodes(text)
  if (kept === text) return text
  const line = kept.replace(/\s+/g, ' ').trim()
  return /[\p{L}\p{N}]/u.test(line) ? line : undefined
}
