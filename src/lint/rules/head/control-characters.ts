import type { Place } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'texts'> = {
  severity: 'error',
  needs: ['texts'],
  help: 'Remove the character.',
  check({ texts, urlValues = [], graph }, report) {
    const check = (text: string, place: Place) => {
      const found = FORBIDDEN.exec(text)?.[0].codePointAt(0)
      if (found === undefined) return
      const code = found.toString(16).toUpperCase().padStart(4, '0')
      report(place, `The text contains U+${code}, which HTML does not allow.`)
    }
    for (const { text, isInTag, place } of texts) if (isInTag) check(text, place)
    for (const { url, kind, place } of urlValues) if (kind !== 'id' && kind !== 'property') check(url, place)
    for (const { value, place } of graph?.values ?? []) if (typeof value === 'string') check(value, place)
  },
}

/**
 * Controls except white space, noncharacters and lone surrogates (`Cs`).
 *
 * @see https://infra.spec.whatwg.org/#control and https://infra.spec.whatwg.org/#noncharacter
 */
const FORBIDDEN = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\p{Cs}]|\p{Noncharacter_Code_Point}/u
