import type { Rule } from '../../rule.js'

export const rule: Rule<'texts'> = {
  severity: 'error',
  needs: ['texts'],
  help: 'Remove the character.',
  check({ texts, urlValues = [], graph }, report) {
    const candidates = [
      ...texts.filter(({ isInTag }) => isInTag),
      ...urlValues.flatMap(({ url, kind, place }) =>
        kind === 'id' || kind === 'property' ? [] : [{ text: url, place }],
      ),
      ...(graph?.values ?? []).map(({ value, place }) => ({ text: String(value), place })),
    ]
    for (const { text, place } of candidates) {
      const found = FORBIDDEN.exec(text)?.[0].codePointAt(0)
      if (found === undefined) continue
      const code = found.toString(16).toUpperCase().padStart(4, '0')
      report(place, `The text contains U+${code}, which HTML does not allow.`)
    }
  },
}

/**
 * Controls except white space, noncharacters and lone surrogates (`Cs`).
 *
 * @see https://infra.spec.whatwg.org/#control and https://infra.spec.whatwg.org/#noncharacter
 */
const FORBIDDEN = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\p{Cs}]|\p{Noncharacter_Code_Point}/u
