// @ts-check
/** The places in a JSON value, and how to change them. */
import { isString } from './compact.js'

/**
 * @typedef {object} Slot A place in an object or a list.
 * @property {any} parent
 * @property {string | number} key
 * @property {any} value
 * @property {string} name The nearest key that is a name: that of the list, for an item.
 * @property {any} node The nearest object above it with `@type`. `undefined` outside JSON-LD.
 * @property {boolean} isRead Whether it may matter: most of a resource is links that nothing reads.
 */

/** Lists all places in a value, without that of the value itself. @param {any} root @returns {Slot[]} */
export function listSlots(root) {
  /** @type {Slot[]} */
  const slots = []
  visit(root, '', undefined, true, slots)
  return slots
}

const UNREAD = /^(?:_links|class_list|meta|ping_status|routes)$/

/** @param {any} value @param {string} name @param {any} node @param {boolean} isRead @param {Slot[]} slots */
function visit(value, name, node, isRead, slots) {
  if (typeof value !== 'object' || value === null || isShortForm(value)) return
  const isList = Array.isArray(value)
  const inner = isList || value['@type'] === undefined ? node : value
  for (const key of Object.keys(value)) {
    const own = isList ? name : key
    const slot = {
      parent: value,
      key,
      value: value[key],
      name: own,
      node: inner,
      isRead: isRead && !UNREAD.test(own),
    }
    slots.push(slot)
    visit(slot.value, own, inner, slot.isRead, slots)
  }
}

/** Whether a value is a short form of compact JSON. @param {any} value */
export function isShortForm(value) {
  return (
    isString(value) || (typeof value === 'object' && value !== null && ('$nest' in value || '$fill' in value))
  )
}

/** Sets an own property, even `__proto__`. @param {any} object @param {string | number} key @param {any} value */
export function setOwn(object, key, value) {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

/**
 * Replaces the value of a place. Returns `false` if there is no such place.
 *
 * @param {Slot | undefined} slot
 * @param {(value: any, slot: Slot) => any} change
 */
export function editSlot(slot, change) {
  if (slot === undefined) return false
  setOwn(slot.parent, slot.key, change(slot.value, slot))
  return true
}

/** Removes a place, and returns its value. @param {Slot} slot */
export function removeSlot({ parent, key, value }) {
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else delete parent[key]
  return value
}
