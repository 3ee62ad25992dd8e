import { textWidth } from '../../../internal/text-width.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags', { readonly maxPixels: number; readonly maxCharacters: number }> = {
  code: 'H03',
  severity: 'info',
  needs: ['tags'],
  options: { maxPixels: 600, maxCharacters: 70 },
  help: 'Put what matters first, and shorten the rest.',
  check({ tags }, report, { maxPixels, maxCharacters }) {
    const [title] = tags.titles
    if (title === undefined) return
    const text = title.text.trim()
    const pixels = Math.round(textWidth(text) * PIXELS_PER_UNIT)
    const characters = [...text].length
    if (pixels <= maxPixels && characters <= maxCharacters) return
    report(
      title.place,
      `The title has ${characters} characters, about ${pixels} pixels: results may cut it off.`,
    )
  },
}

export const about: RuleDescription = {
  summary: 'The title is wider than 600 pixels, or longer than 70 characters.',
  why: 'Results cut off what does not fit the device. No search engine states a limit: the numbers are common practice.',
  source: 'practice: Yoast SEO scores titles of up to 600 pixels as good',
  bad: {
    html: '<title>Everything that anybody ever wanted to know about what our courses cost - Example</title>',
  },
  good: { html: '<title>What do our courses cost? - Example</title>' },
}

/** Titles in desktop search results are 20 pixels high, and widths are counted in thousandths of that. */
const PIXELS_PER_UNIT = 0.02
