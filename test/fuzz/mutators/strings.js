// @ts-check
/** Changes part of a string. */
import { hostileText, oddText, randomText } from '../hostile.js'
import { editSlot } from '../slots.js'
import { stringSlot } from './pick-slot.js'

/** @typedef {import('../random.js').Random} Random */

/** @type {readonly [name: string, weight: number, change: (text: string, random: Random) => string][]} */
const CHANGES = [
  ['hostile text in a text', 4, (text, random) => insert(text, random, hostileText(random))],
  ['odd text in a text', 2, (text, random) => insert(text, random, oddText(random))],
  ['random text in a text', 1, (text, random) => insert(text, random, randomText(random))],
  ['text cut off', 1, (text, random) => text.slice(0, random.below(text.length + 1))],
  ['text without its beginning', 0.5, (text, random) => text.slice(random.below(text.length + 1))],
  ['part of a text removed', 1, (text, random) => cut(text, random)],
  ['one character replaced', 1, (text, random) => replaceOne(text, random)],
  [
    'text in other case',
    0.5,
    (text, random) => (random.chance(0.5) ? text.toUpperCase() : text.toLowerCase()),
  ],
  [
    'escaped',
    1,
    (text) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  ],
  [
    'special characters as numeric references',
    0.5,
    (text) => text.replace(/[<>&"']/g, (letter) => `&#${letter.charCodeAt(0)};`),
  ],
  [
    'all characters as references',
    0.3,
    (text) => [...text.slice(0, 200)].map((letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join(''),
  ],
  ['escaped twice', 0.5, (text) => text.replaceAll('&', '&amp;amp;').replaceAll('<', '&amp;lt;')],
  [
    'decoded',
    0.5,
    (text) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  ],
  ['text twice', 0.5, (text) => text + text],
  [
    'percent-encoded',
    0.2,
    (text) => text.replace(/[^\w]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`),
  ],
]

/** @type {readonly import('./index.js').Mutator[]} */
export const STRINGS = CHANGES.map(([name, weight, change]) => ({
  name,
  weight,
  mutate: (draft) => editSlot(stringSlot(draft), (text) => change(text, draft.random)),
}))

/** @param {string} text @param {Random} random @param {string} inserted */
function insert(text, random, inserted) {
  const index = random.pick([0, text.length, random.below(text.length + 1)])
  return text.slice(0, index) + inserted + text.slice(index)
}

/** @param {string} text @param {Random} random */
function cut(text, random) {
  const start = random.below(text.length + 1)
  return text.slice(0, start) + text.slice(start + random.length(text.length))
}

/** @param {string} text @param {Random} random */
function replaceOne(text, random) {
  const index = random.below(text.length + 1)
  return text.slice(0, index) + random.pick([...`<>"'&;/=-! \n\0[]{}\\:#?%`]) + text.slice(index + 1)
}
