import { withoutBuilderShortcodes } from '../content/shortcodes/builder-shortcodes.js'

/**
 * Adopts a description that a plugin took from content, without the shortcodes of a page builder that is switched off.
 *
 * @returns `undefined` if nothing else is left but the dots at which it was cut.
 */
export function adoptDescription(text: string): string | undefined {
  const kept = withoutBuilderShortcodes(text)
  if (kept === text) return text
  const line = kept.replace(/\s+/g, ' ').trim()
  return /[\p{L}\p{N}]/u.test(line) ? line : undefined
}
