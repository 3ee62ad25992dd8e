import type { RuleDescription } from '../rule.js'
import type { HREFLANG_RULES } from '../rules/hreflang.js'

/** The family `hreflang`, described. */
export const HREFLANG_DESCRIPTIONS: Readonly<Record<keyof typeof HREFLANG_RULES, RuleDescription>> = {
  'hreflang/code': {
    summary: 'A hreflang is no language with script and region, and not x-default.',
    why: 'Search engines leave out links whose language they cannot read.',
    reference:
      'https://developers.google.com/search/docs/specialty/international/localized-versions#language-codes',
    bad: { html: '<link rel="alternate" hreflang="en-UK" href="https://www.example.com/">' },
    good: { html: '<link rel="alternate" hreflang="en-GB" href="https://www.example.com/">' },
  },
  'hreflang/self': {
    summary: 'The links to a page in its languages leave out the page itself, or its language.',
    why: 'Each version has to list itself as well; else the links may be passed over.',
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
    summary: 'Two addresses are given for one hreflang.',
    why: 'Which of the two is meant nobody can tell.',
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
