import { BLOCK_ELEMENTS, elementSet, INVISIBLE_ELEMENTS } from '../../../content/html/elements.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'texts'> = {
  severity: 'warning',
  needs: ['texts'],
  help: 'Convert HTML to text before you use it as a title or description.',
  check({ texts, answers = [], isOwnText }, report) {
    for (const { text, isInTag, place } of texts) {
      const found = isInTag ? findTags(text).find((tag) => !isOwnText(tag)) : undefined
      if (found !== undefined) report(place, `The text contains the tag ${quote(found)}.`)
    }
    // Answers are markup. One that starts with a tag as text and has no elements was escaped as a whole.
    for (const { text, elements, place } of answers) {
      const [found] = elements.length === 0 && text.startsWith('<') ? findTags(text) : []
      if (found !== undefined && !isOwnText(found))
        report(place, `The text contains the tag ${quote(found)}.`)
    }
  },
}

const TAG = /<\/?([a-z][a-z0-9]*)(?:\s+[a-z-]+=[^<>]*|\s*)\/?>/gi

const INLINE_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'a abbr b br cite code del em font i img input ins mark q s small span strike strong sub sup td th u',
)

/** Finds the tags of known elements. `a <b and c> d` has none. */
function findTags(text: string): string[] {
  if (!text.includes('<')) return []
  return [...text.matchAll(TAG)].flatMap(([tag, name = '']) => {
    const element = name.toLowerCase()
    const isElement =
      INLINE_ELEMENTS.has(element) || BLOCK_ELEMENTS.has(element) || INVISIBLE_ELEMENTS.has(element)
    return isElement ? [tag] : []
  })
}
