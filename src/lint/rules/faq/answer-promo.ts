import { countWords } from '../../../content/count.js'
import { collectText } from '../../../content/text.js'
import { readAttributes } from '../../../content/tokens.js'
import { walkSeenHtml } from '../../../content/walk.js'
import { listAnswers } from '../../question-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'F19',
  severity: 'info',
  needs: ['graph'],
  help: 'Answer in words, and link for more.',
  check({ graph }, report) {
    for (const { html, language, place } of listAnswers(graph)) {
      const { text, links } = readOutsideLinks(html)
      const rest = text.replace(CONTACT, '')
      if (links === 0 && rest === text) continue
      // More than three words cannot hide in so few characters, nor fewer in many.
      if (countWords(rest.slice(0, 300), language) < 3)
        report(place, 'The answer is only a link or a way to get in touch.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'An answer is only links, telephone numbers or e-mail addresses.',
  why: 'It advertises instead of answering.',
  source: 'practice: FAQ guidelines of Google, withdrawn in June 2026',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Question',
          name: 'What is the fee?',
          acceptedAnswer: {
            '@type': 'Answer',
            text: 'Call us! <a href="https://www.example.com/contact/">Contact</a>',
          },
        },
      ],
    },
  },
  good: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Question',
          name: 'What is the fee?',
          acceptedAnswer: {
            '@type': 'Answer',
            text: 'Ten euros an evening. <a href="https://www.example.com/fees/">All fees</a>',
          },
        },
      ],
    },
  },
}

/** E-mail addresses, and telephone numbers: seven digits or more. */
const CONTACT = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|\+?\(?\d(?:[ ()./-]{0,3}\d){6,14}/g

function readOutsideLinks(html: string): { readonly text: string; readonly links: number } {
  const collector = collectText()
  let links = 0
  let isInLink = false
  walkSeenHtml(html, {
    text(source) {
      if (!isInLink) collector.text(source)
    },
    open(name, source) {
      if (name === 'a' && readAttributes(source).has('href')) {
        links++
        isInLink = true
      } else {
        collector.open(name)
      }
    },
    close(name) {
      // A link holds no other one.
      if (name === 'a' && isInLink) isInLink = false
      else collector.close(name)
    },
  })
  return { text: collector.take(), links }
}
