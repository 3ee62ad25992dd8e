import { quote } from '../../../internal/quote.js'
import { isWholeDocument } from '../../facts/tags/whole-document.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'html' | 'tags'> = {
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

/** What runs; a script of another type is data. https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const EXECUTABLE =
  /^(?:module|importmap|(?:application|text)\/(?:x-)?(?:ecma|java|j|live)script(?:1\.\d)?)?$/i
