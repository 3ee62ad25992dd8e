import { collectText } from '../../../content/html/text.js'
import { readAttributes } from '../../../content/html/tokens.js'
import { walkVisibleHtml } from '../../../content/html/walk.js'
import { countWords } from '../../../content/prose/count.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'answers'> = {
  severity: 'info',
  needs: ['answers'],
  help: 'Answer in words, and link for more.',
  check({ answers }, report) {
    for (const { html, text, elements, language, place } of answers) {
      const hasLinks = elements.some(({ name, source }) => name === 'a' && readAttributes(source).has('href'))
      const outside = hasLinks ? textOutsideLinks(html) : text
      const rest = outside.replace(CONTACT, '')
      if (!hasLinks && rest === outside) continue
      // More than three words cannot hide in so few characters, nor fewer in many.
      if (countWords(rest.slice(0, 300), language) < 3)
        report(place, 'The answer is only a link or a way to get in touch.')
    }
  },
}

/** E-mail URLs, and telephone numbers: seven digits or more. */
const CONTACT =
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|\+?\(?\d(?:[ ()./-]{0,3}\d){6,14}/g

function textOutsideLinks(html: string): string {
  const collector = collectText()
  let isInLink = false
  walkVisibleHtml(html, {
    text(source) {
      if (!isInLink) collector.text(source)
    },
    open(name, source) {
      if (name === 'a' && readAttributes(source).has('href')) isInLink = true
      else collector.open(name)
    },
    close(name) {
      // A link holds no other one.
      if (name === 'a' && isInLink) isInLink = false
      else collector.close(name)
    },
  })
  return collector.take()
}
