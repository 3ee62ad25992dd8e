import { isVisible } from '../../../content/html/visible-text.js'
import { walkLinks } from '../../../content/lists/walk-links.js'
import { schemeOf } from '../../../content/urls/url-scheme.js'
import { quote } from '../../../internal/quote.js'
import { problemOfWebUrl } from '../../facts/text/url-problem.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'answers'> = {
  severity: 'warning',
  needs: ['answers'],
  help: 'Use an absolute URL, and give the link a text.',
  check({ answers }, report) {
    for (const { html, elements, place } of answers) {
      if (!elements.some(({ name }) => name === 'a')) continue
      for (const { url, text } of walkLinks(html, undefined)) {
        const problem = problemOfWebUrl(url.trim())
        if (schemeOf(url) === undefined) {
          report(place, url === '' ? 'A link has no URL.' : `The link to ${quote(url)} is not absolute.`)
        } else if (problem !== undefined) {
          report(place, `The link to ${quote(url)} ${problem}.`)
        } else if (!isVisible(text)) {
          report(place, `The link to ${quote(url)} has no text.`)
        }
      }
    }
  },
}
