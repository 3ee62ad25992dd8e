import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'texts'> = {
  code: 'H11',
  severity: 'error',
  needs: ['texts'],
  help: 'Take the character out of the text.',
  check({ texts, addresses = [], graph }, report) {
    const placed = [
      ...texts.filter(({ isInTag }) => isInTag),
      ...addresses.flatMap(({ url, kind, place }) =>
        kind === 'id' || kind === 'property' ? [] : [{ text: url, place }],
      ),
      ...(graph?.values ?? []).map(({ value, place }) => ({ text: String(value), place })),
    ]
    for (const { text, place } of placed) {
      const found = FORBIDDEN.exec(text)?.[0].codePointAt(0)
      if (found === undefined) continue
      const code = found.toString(16).toUpperCase().padStart(4, '0')
      report(place, `The character U+${code} is in it, which HTML does not allow.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'A text or an address has a control character, a noncharacter or half a surrogate pair in it.',
  why: 'HTML forbids them; what readers see in their place differs from program to program.',
  source: 'https://html.spec.whatwg.org/multipage/syntax.html#text-2',
  bad: { html: '<title>Fees\u0001</title>' },
  good: { html: '<title>Fees</title>' },
}

/** https://infra.spec.whatwg.org/#control, less white space, and https://infra.spec.whatwg.org/#noncharacter; half pairs are `Cs`. */
const FORBIDDEN = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\p{Cs}]|\p{Noncharacter_Code_Point}/u
