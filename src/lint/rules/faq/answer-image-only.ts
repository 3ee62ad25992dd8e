import { hasVisibleText } from '../../../content/html/visible-text.js'
import { hasMedia } from '../../facts/text/markup-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'answers'> = {
  severity: 'error',
  needs: ['answers'],
  help: 'Describe in words what the image shows.',
  check({ answers }, report) {
    for (const { html, elements, place } of answers) {
      if (hasMedia(elements) && !hasVisibleText(html))
        report(place, 'The answer contains media, but no text.')
    }
  },
}
