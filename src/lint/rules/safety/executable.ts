import { quote } from '../../../internal/quote.js'
import { isWholeDocument } from '../../facts/whole-document.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'html' | 'tags'> = {
  code: 'S04',
  severity: 'error',
  needs: ['html', 'tags'],
  help: 'Find the text that the script came in with, and escape it.',
  check({ tags }, report) {
    // A whole page has scripts of its own.
    if (isWholeDocument(tags)) return
    for (const { name, attributes, source, place } of tags.all) {
      if (name === 'script' && EXECUTABLE.test((attributes.get('type') ?? '').trim()))
        report(place, `A browser runs the script ${quote(source)}.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'A head made of data has a script in it that browsers run.',
  why: 'Titles, descriptions and graphs need none: it came in with a text, and runs for every reader.',
  source: 'https://html.spec.whatwg.org/multipage/scripting.html#attr-script-type',
  bad: { html: '<title>Fees</title><script>alert(1)</script>' },
  good: { html: '<title>Fees</title><script type="application/ld+json">{}</script>' },
}

/** What runs; a script of another type is data. https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const EXECUTABLE =
  /^(?:module|importmap|(?:application|text)\/(?:x-)?(?:ecma|java|j|live)script(?:1\.\d)?)?$/i
