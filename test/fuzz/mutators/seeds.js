// @ts-check
/** Crosses two seeds, and makes JSON from nothing. */
import { hostileText, hostileUrl, randomText } from '../hostile.js'
import { editSlot, listSlots, setOwn } from '../slots.js'
import { anySlot, rootSlot } from './pick-slot.js'
import { ODD_VALUES } from './values.js'

/** @typedef {import('../random.js').Random} Random */

/** @type {readonly import('./index.js').Mutator[]} */
export const SEEDS = [
  {
    name: 'the same field of another seed',
    weight: 3,
    mutate({ another, slots, random }) {
      const others = listSlots(another())
      const names = new Set(others.map(({ name }) => name))
      return editSlot(
        random.pick(slots().filter(({ name }) => names.has(name))),
        (_, slot) => random.pick(others.filter(({ name }) => name === slot.name)).value,
      )
    },
  },
  {
    name: 'any part of another seed',
    mutate: (draft) =>
      editSlot(anySlot(draft), (value) => draft.random.pick(listSlots(draft.another()))?.value ?? value),
  },
  {
    name: 'more fields of another seed',
    weight: 2,
    mutate({ json, another, random }) {
      const other = another()
      if (!isObject(json) || !isObject(other)) return false
      for (const [key, value] of random.some(Object.entries(other), 0.4)) setOwn(json, key, value)
      return true
    },
  },
  {
    name: 'HTML of another seed',
    mutate({ another, slots, random }) {
      const html = random.pick(listSlots(another()).filter(isHtml))?.value ?? ''
      return editSlot(random.pick(slots().filter(isHtml)), (value) =>
        random.chance(0.5) ? html : value + html,
      )
    },
  },
  {
    name: 'random JSON in one place',
    weight: 0.5,
    mutate: (draft) => editSlot(anySlot(draft), () => randomJson(draft.random, namesIn(draft), 4)),
  },
  {
    name: 'random JSON',
    weight: 0.2,
    mutate: (draft) => editSlot(rootSlot(draft), () => randomJson(draft.random, namesIn(draft), 5)),
  },
  {
    name: 'random values under the same keys',
    weight: 0.2,
    mutate(draft) {
      const names = namesIn(draft)
      if (!isObject(draft.json)) return false
      for (const key of draft.random.some(Object.keys(draft.json), 0.5))
        setOwn(draft.json, key, randomJson(draft.random, names, 3))
      return true
    },
  },
]

/** @param {import('./index.js').Draft} draft */
function namesIn({ slots }) {
  return slots().map(({ name }) => name)
}

/** @param {import('../slots.js').Slot} slot */
function isHtml({ value }) {
  return typeof value === 'string' && value.includes('<')
}

/** Any JSON whose keys are known names. @param {Random} random @param {readonly string[]} names @param {number} depth @returns {any} */
function randomJson(random, names, depth) {
  const kind = random.real()
  if (depth === 0 || kind < 0.4) {
    return random.pick([
      () => structuredClone(random.pick(ODD_VALUES)),
      () => hostileText(random),
      () => hostileUrl(random),
      () => randomText(random),
      () => random.between(-2, 1000),
    ])()
  }
  const count = random.length(8)
  if (kind < 0.6) return Array.from({ length: count }, () => randomJson(random, names, depth - 1))
  const object = {}
  for (let index = 0; index < count; index++)
    setOwn(object, random.pick(names) ?? 'a', randomJson(random, names, depth - 1))
  return object
}

/** @param {any} value */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
