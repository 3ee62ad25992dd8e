// @ts-check
/** Changes keys, and the order and number of members. */
import { hostileText } from '../hostile.js'
import { editSlot, removeSlot, setOwn } from '../slots.js'
import { anySlot, containerSlot, slotWhere } from './pick-slot.js'

/** Names that every object inherits, and names that mean something in JSON-LD. */
const ODD_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
  '',
  '0',
  '-1',
  '@id',
  '@type',
  '@value',
  '@graph',
  '@context',
  '@list',
  '@reverse',
  'rendered',
  'raw',
]

/** @type {readonly ((list: any[], index: number, other: any) => any)[]} */
const LIST_CHANGES = [
  (list) => [...list].reverse(),
  (list, index) => list.filter((_, position) => position !== index),
  (list, index) => [...list.slice(0, index), structuredClone(list[index]), ...list.slice(index)],
  (list, _, other) => [...list, structuredClone(other)],
  (list, index) => list.slice(0, index),
]

/** @type {readonly import('./index.js').Mutator[]} */
export const KEYS = [
  {
    name: 'without a member',
    weight: 3,
    mutate(draft) {
      const slot = anySlot(draft)
      if (slot !== undefined) removeSlot(slot)
      return slot !== undefined
    },
  },
  {
    name: 'another key',
    weight: 2,
    mutate(draft) {
      const { random } = draft
      const slot = slotWhere(draft, ({ parent }) => !Array.isArray(parent))
      if (slot === undefined) return false
      setOwn(slot.parent, random.chance(0.2) ? hostileText(random) : random.pick(ODD_KEYS), removeSlot(slot))
      return true
    },
  },
  {
    name: 'an odd key',
    mutate(draft) {
      const object = containerSlot(draft)?.value ?? draft.json
      if (typeof object !== 'object' || object === null || Array.isArray(object)) return false
      const other = draft.random.pick(draft.slots())?.value ?? 'x'
      setOwn(object, draft.random.pick(ODD_KEYS), structuredClone(other))
      return true
    },
  },
  {
    name: 'the value of another key',
    mutate: (draft) => editSlot(anySlot(draft), (value) => structuredClone(anySlot(draft)?.value ?? value)),
  },
  {
    name: 'items in another order, more or fewer',
    weight: 2,
    mutate(draft) {
      const { random, slots } = draft
      const slot = slotWhere(draft, ({ value }) => Array.isArray(value) && value.length > 0)
      return editSlot(slot, (list) =>
        random.pick(LIST_CHANGES)(list, random.below(list.length), random.pick(slots()).value),
      )
    },
  },
  {
    name: 'members in another order',
    weight: 0.5,
    mutate: (draft) =>
      editSlot(containerSlot(draft), (value) =>
        Array.isArray(value) ? value : Object.fromEntries(Object.entries(value).reverse()),
      ),
  },
]
