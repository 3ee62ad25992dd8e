import { readFileSync } from 'node:fs'
import { describe } from 'vitest'
import { defineSite } from 'wp-faq-seo'
import { lint } from 'wp-faq-seo/lint'
import { isLanguageTag } from '../../src/site/language-tag.js'
import { runSuite } from './suite.js'

/** An entry of the IANA registry of language subtags. https://www.rfc-editor.org/rfc/rfc5646#section-3.1 */
interface Entry {
  readonly Type: 'language' | 'extlang' | 'script' | 'region' | 'variant' | 'redundant' | 'grandfathered'
  readonly Subtag?: string
  readonly Tag?: string
  readonly Prefix?: readonly string[]
}

const registry: readonly Entry[] = JSON.parse(
  readFileSync(
    new URL('../../node_modules/language-subtag-registry/data/json/registry.json', import.meta.url),
    'utf8',
  ),
)
// A range such as `qaa..qtz` is its first subtag here.
const subtagsOf = (type: Entry['Type']) =>
  registry.filter(({ Type }) => Type === type).map(({ Subtag = '' }) => Subtag.replace(/\.\..*/, ''))

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** Every tag of the registry, and one tag for every subtag in it. */
const tags = registry.flatMap(({ Type, Subtag = '', Tag, Prefix = ['en'] }) => {
  const subtag = Subtag.replace(/\.\..*/, '')
  if (Tag !== undefined) return [Tag]
  return Type === 'language' ? [subtag] : Prefix.map((prefix) => `${prefix}-${subtag}`)
})

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  'A tag from before BCP 47 that begins with i. Crawlers do not read these, and WordPress has none.': [
    'i-ami',
    'i-bnn',
    'i-default',
    'i-enochian',
    'i-hak',
    'i-klingon',
    'i-lux',
    'i-mingo',
    'i-navajo',
    'i-pwn',
    'i-tao',
    'i-tay',
    'i-tsu',
  ],
}

describe('isLanguageTag, for the registry of BCP 47', () => {
  runSuite({
    cases: tags,
    count: 9333,
    nameOf: (tag) => tag,
    faultOf: (tag) => (isLanguageTag(tag) ? undefined : 'rejected'),
    exceptions: IRREGULAR,
  })
})

describe('isLanguageTag, for the registry of BCP 47 with underscores', () => {
  runSuite({
    cases: tags.filter((tag) => tag.includes('-')).map((tag) => tag.replaceAll('-', '_')),
    count: 1065,
    nameOf: (tag) => tag,
    faultOf: (tag) => (isLanguageTag(tag) ? 'accepted' : undefined),
    exceptions: {},
  })
})

/** https://www.rfc-editor.org/rfc/rfc5646#appendix-A */
const EXAMPLES =
  'de fr ja i-enochian zh-Hant zh-Hans sr-Cyrl sr-Latn zh-cmn-Hans-CN cmn-Hans-CN zh-yue-HK yue-HK zh-Hans-CN sr-Latn-RS ' +
  'sl-rozaj sl-rozaj-biske sl-nedis de-CH-1901 sl-IT-nedis hy-Latn-IT-arevela de-DE en-US es-419 de-CH-x-phonebk ' +
  'az-Arab-x-AZE-derbend x-whatever qaa-Qaaa-QM-x-southern de-Qaaa sr-Latn-QM sr-Qaaa-RS en-US-u-islamcal ' +
  'zh-CN-a-myext-x-private en-a-myext-b-another'
const INVALID_EXAMPLES = 'de-419-DE a-DE ar-a-aaa-b-bbb-a-ccc'

describe('defineSite, for the examples of BCP 47', () => {
  const isAccepted = (language: string) => {
    try {
      return defineSite({ url: 'https://example.com/', name: 'A', language }).language === language
    } catch {
      return false
    }
  }
  runSuite({
    cases: [
      ...EXAMPLES.split(' ').map((tag) => ({ tag, isValid: true })),
      ...INVALID_EXAMPLES.split(' ').map((tag) => ({ tag, isValid: false })),
    ],
    count: 36,
    nameOf: ({ tag }) => tag,
    faultOf: ({ tag, isValid }) => (isAccepted(tag) === isValid ? undefined : !isValid),
    exceptions: {
      'Has no language that a crawler reads.': ['i-enochian', 'x-whatever'],
      'Only the form of the tag is checked, not the order of its subtags.': [
        'de-419-DE',
        'ar-a-aaa-b-bbb-a-ccc',
      ],
    },
  })
})

const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))

describe('the rule hreflang/code, for all languages of two letters', () => {
  const rejected = listRejected(pairs)
  runSuite({
    cases: pairs,
    count: 676,
    nameOf: (code) => code,
    faultOf: (code) => faultIn(rejected.has(code), subtagsOf('language').includes(code)),
    exceptions: { 'Javanese is jv. Its other code was a misprint of ISO 639.': ['jw'] },
  })
})

describe('the rule hreflang/code, for all regions of two letters', () => {
  const rejected = listRejected(pairs.map((code) => `en-${code}`))
  runSuite({
    cases: pairs,
    count: 676,
    nameOf: (code) => code,
    faultOf: (code) => faultIn(rejected.has(`en-${code}`), subtagsOf('region').includes(code.toUpperCase())),
    exceptions: {
      'Not a country of ISO 3166-1: a former one, or a code that is reserved.': [
        'aa',
        'ac',
        'an',
        'bu',
        'cp',
        'cq',
        'cs',
        'dd',
        'dg',
        'ea',
        'eu',
        'ez',
        'fx',
        'ic',
        'nt',
        'qm',
        'su',
        'ta',
        'tp',
        'un',
        'xa',
        'yd',
        'yu',
        'zr',
        'zz',
      ],
      'Used for Kosovo, which ISO 3166-1 does not list.': ['xk'],
    },
  })
})

describe('the rule hreflang/code, for all languages of three letters', () => {
  const codes = subtagsOf('language').filter((code) => code.length === 3)
  const rejected = listRejected(codes)
  runSuite({
    cases: codes,
    count: 8078,
    nameOf: (code) => code,
    faultOf: (code) => faultIn(rejected.has(code), true),
    exceptions: {
      'A form of a language with two letters, which search engines expect instead.': [
        'als',
        'arb',
        'ayr',
        'azj',
        'cmn',
        'ekk',
        'esk',
        'fat',
        'fuc',
        'gaz',
        'gug',
        'ike',
        'khk',
        'kmr',
        'knc',
        'kng',
        'kpv',
        'lvs',
        'npi',
        'ojg',
        'ory',
        'pbu',
        'pes',
        'plt',
        'quz',
        'src',
        'swh',
        'uzn',
        'ydd',
        'zsm',
        'zyb',
        'cls',
      ],
      'Merged with another language: its canonical form is a language with two letters.': [
        'adp',
        'cwd',
        'drh',
        'prp',
      ],
    },
  })
})

/** The codes that the linter rejects as languages of other versions of a page. */
function listRejected(codes: readonly string[]): ReadonlySet<string> {
  const alternates = Object.fromEntries(codes.map((code) => [code, `https://example.com/${code}/`]))
  const messages = lint({ head: { title: 'A', alternates } })
    .filter(({ ruleId }) => ruleId === 'hreflang/code')
    .map(({ message }) => message)
  return new Set(messages.map((message) => /^hreflang "([^"]*)"/.exec(message)?.[1] ?? message))
}

function faultIn(isRejected: boolean, isRegistered: boolean): string | undefined {
  if (isRejected !== isRegistered) return undefined
  return isRejected ? 'rejected' : 'accepted'
}
