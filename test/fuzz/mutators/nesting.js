// @ts-check
/** Makes values deep, wide and long. They are written in the short forms of compact.js. */
import { hostileText } from '../hostile.js'
import { editSlot } from '../slots.js'
import { anySlot, htmlSlot, stringSlot } from './pick-slot.js'

/** What costs quadratic time if it is read again from each of its parts. */
const UNITS = [
  '<',
  '</',
  '<b',
  '<b>',
  '<b ',
  '<a href="',
  '<div>',
  '</div>',
  '<b><table>',
  '<p>',
  '<p>x</p>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&',
  '&#',
  '&amp;',
  '&amp',
  '"',
  "'",
  '[',
  ']',
  '[x',
  '[x]',
  '[/x]',
  '{',
  '(',
  '\\',
  ' ',
  '\n',
  '\t',
  '\r\n',
  '\n\n',
  '\u00a0',
  '?',
  '.',
  '. ',
  '-',
  '--',
  '%%',
  '%',
  '#',
  '* ',
  '> ',
  '1. ',
  '`',
  '|',
  '_',
  '~',
  '://',
  'https://example.com/ ',
  '/',
  '../',
  '?a=',
  '😀',
  '\ud800',
  '\u0301',
  'a',
  'a ',
  '中',
  '<li>',
  '<ul><li>',
  '<td>',
  '<br>',
  '<h2>Why?</h2>',
  '<h2>Why?</h2><p>So.</p>',
  '<details><summary>Why?</summary>',
  '<details><summary>Why?</summary>So.</details>',
  '<dt>Why?</dt><dd>So.</dd>',
  '<a href="x">',
  '<a href="https://cms.example.com/x">x</a>',
  '<img srcset="x 1x, ',
  'x 1x, ',
  '<span aria-hidden="true">',
  '<!-- wp:x -->',
  '<!-- wp:x {"a":',
  '<script>',
  '</script>',
  '<title>',
  '<meta name="x">',
  '<meta name=a content=b>',
  '<link rel=x href=y>',
  '<svg>',
  '<math><mi>',
  '<select>',
  '<b class="a b c">',
  '<x a=1 b=2 c=3>',
  'x="',
  '<b id="faq-question-1">',
  '<strong class="schema-faq-question">Why?</strong>',
  '%20',
  '%e4',
  'aaaaaaaaaa ',
  '<p>&nbsp;</p>',
]

const DEEP_KEYS = [
  '[',
  'a',
  '@graph',
  '@list',
  'rendered',
  'itemListElement',
  '__proto__',
  '@context',
  'mainEntity',
]
const DEPTHS = [10, 63, 64, 65, 66, 100, 1000, 5000, 20_000]
const LENGTHS = [5000, 20_000, 60_000, 60_000, 200_000]

/** @type {readonly import('./index.js').Mutator[]} */
export const NESTING = [
  {
    name: 'deep',
    weight: 0.4,
    mutate: (draft) =>
      editSlot(anySlot(draft), (value) => ({
        $nest: [draft.random.pick(DEEP_KEYS), draft.random.pick(DEPTHS), value],
      })),
  },
  {
    name: 'many items',
    weight: 0.15,
    mutate: (draft) =>
      editSlot(anySlot(draft), (value) => {
        const item = draft.random.chance(0.5) ? structuredClone(value) : hostileText(draft.random)
        const length = JSON.stringify(item ?? null).length + 1
        return { $fill: [item, Math.ceil(draft.random.pick(LENGTHS) / length)] }
      }),
  },
  {
    name: 'long text',
    weight: 2.5,
    mutate: (draft) =>
      editSlot((draft.random.chance(0.6) && htmlSlot(draft)) || stringSlot(draft), (text) => {
        const { random } = draft
        const unit = longUnit(random)
        const edge = () =>
          random.chance(0.5) ? random.pick([text, hostileText(random), random.pick(UNITS)]) : ''
        return { $repeat: [edge(), [unit, Math.ceil(random.pick(LENGTHS) / unit.length)], edge()] }
      }),
  },
]

/** @param {import('../random.js').Random} random */
function longUnit(random) {
  if (random.chance(0.1)) return hostileText(random) || ' '
  return random.chance(0.2) ? random.pick(UNITS) + random.pick(UNITS) : random.pick(UNITS)
}
