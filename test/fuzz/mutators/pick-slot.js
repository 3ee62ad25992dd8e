// @ts-check
/** Picks places in a draft. */

/** @typedef {import('./index.js').Draft} Draft */
/** @typedef {import('../slots.js').Slot} Slot */

/** Keys of WordPress whose strings are HTML. */
const HTML_KEYS =
  /^(?:rendered|raw|content|excerpt|html|head|headHtml|yoast_head|aioseo_head|description|answer|text|fullHead|aioseo_notices|caption)$/
/** Keys whose strings are URLs. */
const URL_KEYS =
  /url|link|href|canonical|src|uri|image|logo|item|sameAs|guid|@id|prev|next|publisher|author$|avatar|website/i
/** Resources have these at any depth, and nothing reads them. */
const UNREAD = /^(?:_links|guid|meta|class_list)$/

/** Any place. Those near the root are picked more often. @param {Draft} draft @returns {Slot | undefined} */
export function anySlot({ random, json, slots }) {
  if (random.chance(0.3) && typeof json === 'object' && json !== null) {
    const key = random.pick(Object.keys(json).filter((name) => !UNREAD.test(name)))
    return key === undefined ? undefined : { parent: json, key, value: json[key], name: key, node: undefined }
  }
  return random.pick(slots())
}

/** A place that passes a test. @param {Draft} draft @param {(slot: Slot) => boolean} test @returns {Slot | undefined} */
export function slotWhere({ random, slots }, test) {
  return random.pick(slots().filter(test))
}

/** The place of the whole value. @param {Draft} draft @returns {Slot} */
export function rootSlot(draft) {
  return { parent: draft, key: 'json', value: draft.json, name: '', node: undefined }
}

/** A place with a string. @param {Draft} draft */
export function stringSlot(draft) {
  return slotWhere(draft, ({ value }) => typeof value === 'string')
}

/** A place with HTML. @param {Draft} draft */
export function htmlSlot(draft) {
  return slotWhere(
    draft,
    ({ name, value }) => typeof value === 'string' && HTML_KEYS.test(name) && value !== '',
  )
}

/** A place with a URL. @param {Draft} draft */
export function urlSlot(draft) {
  return slotWhere(
    draft,
    ({ name, value }) => typeof value === 'string' && (URL_KEYS.test(name) || /^https?:/.test(value)),
  )
}

/** A place with a list or an object. @param {Draft} draft */
export function containerSlot(draft) {
  return slotWhere(draft, ({ value }) => typeof value === 'object' && value !== null)
}
