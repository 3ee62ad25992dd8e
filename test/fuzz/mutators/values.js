// @ts-check
/** Replaces whole values. */
import { activeUrl, hostileText, hostileUrl, oddText } from '../hostile.js'
import { editSlot } from '../slots.js'
import { anySlot, containerSlot, stringSlot, urlSlot } from './pick-slot.js'

/** Values of every type, and the edges of each. */
export const ODD_VALUES = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  2 ** 31,
  2 ** 53,
  -(2 ** 53) - 2,
  1e308,
  5e-324,
  '',
  ' ',
  'x',
  '0',
  '7',
  [],
  {},
  [[]],
  [null],
  [''],
  ['x', 1, null, { a: 1 }],
  { rendered: null },
  { rendered: '' },
  { rendered: 'x', raw: 'y', protected: true },
  { 1: 'x', 3: 'y' },
  { '@id': 'https://example.com/#x' },
  { '@value': 'x' },
]

/** @type {readonly import('./index.js').Mutator[]} */
export const VALUES = [
  {
    name: 'another value',
    weight: 3,
    mutate: (draft) => editSlot(anySlot(draft), () => structuredClone(draft.random.pick(ODD_VALUES))),
  },
  {
    name: 'hostile text',
    weight: 6,
    mutate: (draft) => editSlot(stringSlot(draft), () => hostileText(draft.random)),
  },
  {
    name: 'odd text',
    weight: 2,
    mutate: (draft) => editSlot(stringSlot(draft), () => oddText(draft.random)),
  },
  {
    name: 'hostile URL',
    weight: 4,
    mutate: (draft) => editSlot(urlSlot(draft), () => hostileUrl(draft.random)),
  },
  {
    name: 'active URL everywhere',
    weight: 0.3,
    mutate({ slots, random }) {
      const url = activeUrl(random)
      const urls = slots().filter(({ value }) => typeof value === 'string' && /^https?:/.test(value))
      for (const slot of urls) editSlot(slot, () => url)
      return urls.length > 0
    },
  },
  {
    name: 'hostile text everywhere',
    weight: 0.3,
    mutate({ slots, random }) {
      const text = hostileText(random)
      const texts = slots().filter(({ value }) => typeof value === 'string' && !/^(?:https?:|@)/.test(value))
      for (const slot of random.some(texts, 0.5)) editSlot(slot, () => text)
      return texts.length > 0
    },
  },
  {
    name: 'in a list',
    mutate: (draft) =>
      editSlot(anySlot(draft), (value) =>
        draft.random.chance(0.5) ? [value] : [value, structuredClone(value)],
      ),
  },
  {
    name: 'out of its container',
    mutate: (draft) =>
      editSlot(containerSlot(draft), (value) => draft.random.pick(Object.values(value)) ?? null),
  },
  {
    name: 'list as object, as PHP prints lists with gaps, or object as list',
    mutate: (draft) =>
      editSlot(containerSlot(draft), (value) => {
        const values = Object.values(value)
        return Array.isArray(value)
          ? Object.fromEntries(values.map((item, index) => [index + 1, item]))
          : values
      }),
  },
  {
    name: 'another number',
    mutate: ({ slots, random }) =>
      editSlot(random.pick(slots().filter(({ value }) => typeof value === 'number')), (value) =>
        random.pick([value + 1, -value, value / 3, value * 1e10, String(value), 0, `${value}px`]),
      ),
  },
  {
    name: 'a field that decides much',
    mutate({ json, random }) {
      if (typeof json !== 'object' || json === null) return false
      const [key, values] = random.pick(FIELDS)
      json[key] = structuredClone(random.pick(values))
      return true
    },
  },
]

/** Fields of a post that decide much. @type {readonly (readonly [key: string, values: readonly any[]])[]} */
const FIELDS = [
  ['status', ['publish', 'draft', 'private', 'pending', 'future', 'trash', 'inherit', 'x']],
  ['type', ['faq', 'faqs', 'ufaq', 'post', 'page', 'attachment', '__proto__', 'constructor', 'product']],
  ['lang', ['de', 'en_US', 'zh-CN', 'ja', 'x', 'not a language', '']],
  ['translations', [{ de: 7, en: 9 }, { __proto__x: 1 }, []]],
  ['featured_media', [0, 7, -1]],
  ['parent', [0, 7, 549]],
  [
    'link',
    [
      '',
      '/faq/fees/',
      'https://example.com',
      'https://example.com/?p=7',
      'https://example.com/faq/fees',
      'not a URL',
    ],
  ],
  ['slug', ['', 'fees-2', '%e8%b4%b9', 'a/b', '..']],
  ['comment_status', ['open', 'closed']],
  ['id', [0, -1, 549, 1.5]],
  ['yoast_head_json', [null, {}, { robots: {} }, { robots: { index: 'noindex' } }, { schema: {} }]],
  ['yoast_head', ['', null, '<!-- x -->']],
]
