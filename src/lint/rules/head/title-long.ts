import { textWidth } from '../../../internal/text-width.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags', { readonly maxPixels: number; readonly maxCharacters: number }> = {
  severity: 'info',
  needs: ['tags'],
  options: { maxPixels: 600, maxCharacters: 70 },
  help: 'Put the important words first and shorten the rest.',
  check({ tags }, report, { maxPixels, maxCharacters }) {
    const [title] = tags.titles
    if (title === undefined) return
    const text = title.text.trim()
    const pixels = Math.round((textWidth(text) / 1000) * TITLE_SIZE)
    const characters = [...text].length
    if (pixels <= maxPixels && characters <= maxCharacters) return
    report(
      title.place,
      `The title has ${characters} characters, about ${pixels} pixels: results may truncate it.`,
    )
  },
}

/** Font size of titles in Google's desktop results, in pixels. `textWidth` returns thousandths of the font size. */
const TITLE_SIZE = 20
