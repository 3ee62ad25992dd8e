import { quote } from '../../../internal/quote.js'
import { isWholeDocument } from '../../facts/tags/whole-document.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'html' | 'tags'> = {
  severity: 'error',
  needs: ['html', 'tags'],
  help: 'Find the text that the script came from, and escape it.',
  check({ tags }, report) {
    // A whole document has its own scripts.
    if (isWholeDocument(tags)) return
    for (const { name, attributes, raw, place } of tags.all) {
      if (name === 'script' && EXECUTABLE.test((attributes.get('type') ?? '').trim()))
        report(place, `Browsers run the script ${quote(raw)}.`)
    }
  },
}

/** Types of executable scripts. Scripts of other types are data. https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const EXECUTABLE =
  /^(?:module|importmap|(?:application|text)\/(?:x-)?(?:ecma|java|j|live)script(?:1\.\d)?)?$/i
