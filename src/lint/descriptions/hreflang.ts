import type { RuleDescription } from '../rule.js'
import type { HREFLANG_RULES } from '../rules/hreflang.js'

/** The descriptions of the rules in the family `hreflang`. */
export const HREFLANG_DESCRIPTIONS: Readonly<Record<keyof typeof HREFLANG_RULES, RuleDescription>> = {
  'hreflang/code': {
    summary: 'An hreflang value is neither x-default nor a language with an optional script and region.',
    why: 'Search engines ignore links with an invalid language.',
    reference:
      'https://developers.google.com/search/docs/specialty/international/localized-versions#language-codes',
    bad: { html: '<link rel="alternate" hreflang="en-UK" href="https://www.example.com/">' },
    good: { html: '<link rel="alternate" hreflang="en-GB" href="https://www.example.com/">' },
  },
  'hreflang/self': {
    summary: 'The hreflang links do not include the page itself in its own language.',
    why: 'Each version must list itself as well, or search engines may ignore the links.',
    reference:
      'https://developers.google.com/search/docs/specialty/international/localized-versions#guidelines',
    bad: {
      html: '<link rel="canonical" href="https://www.example.com/fees/"><link rel="alternate" hreflang="de" href="https://www.example.com/de/preise/">',
    },
    good: {
      html: '<link rel="canonical" href="https://www.example.com/fees/"><link rel="alternate" hreflang="en" href="https://www.example.com/fees/"><link rel="alternate" hreflang="de" href="https://www.example.com/de/preise/">',
    },
  },
  'hreflang/duplicate': {
    summary: 'One hreflang value has two different URLs.',
    why: 'Search engines cannot tell which URL is meant.',
    reference:
      'https://developers.google.com/search/docs/specialty/international/localized-versions#guidelines',
    bad: {
      html: '<link rel="alternate" hreflang="en" href="https://www.example.com/a/"><link rel="alternate" hreflang="en" href="https://www.example.com/b/">',
    },
    good: {
      html: '<link rel="alternate" hreflang="en-GB" href="https://www.example.com/a/"><link rel="alternate" hreflang="en-US" href="https://www.example.com/b/">',
    },
  },
}
