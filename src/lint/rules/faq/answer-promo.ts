import { readAttributes } from '../../../content/html/attributes.js'
import { collectText } from '../../../content/html/text.js'
import { walkVisibleHtml } from '../../../content/html/walk.js'
import { hasWords } from '../../../content/prose/count.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'answers'> = {
  severity: 'info',
  needs: ['answers'],
  help: 'Answer in words, and link to further information.',
  check({ answers }, report) {
    for (const { html, text, elements, language, place } of answers) {
      const hasLinks = elements.some(({ name, raw }) => name === 'a' && readAttributes(raw).has('href'))
      const outside = hasLinks ? textOutsideLinks(html) : text
      const rest = outside.replace(CONTACT, '')
      if (!hasLinks && rest === outside) continue
      // The start of a long text is enough to find three words.
      if (!hasWords(rest.slice(0, 300), 3, language))
        report(place, 'The answer is only a link or contact details.')
    }
  },
}

/** Email addresses, and phone numbers with at least seven digits. */
const CONTACT =
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|\+?\(?\d(?:[ ()./-]{0,3}\d){6,14}/g

function textOutsideLinks(html: string): string {
  const collector = collectText()
  let isInLink = false
  walkVisibleHtml(html, {
    text(raw) {
      if (!isInLink) collector.text(raw)
    },
    open(name, raw) {
      if (name === 'a' && readAttributes(raw).has('href')) isInLink = true
      else collector.open(name)
    },
    close(name) {
      // Links are not nested.
      if (name === 'a' && isInLink) isInLink = false
      else collector.close(name)
    },
  })
  return collector.take()
}
