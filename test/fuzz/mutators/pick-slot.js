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
/** Any place. Those near the root are picked more often. @param {Draft} draft @returns {Slot | undefined} */
export function anySlot({ random, json, slots }) {
  if (random.chance(0.3) && typeof json === 'object' && json !== null) {
    const key = random.pick(Object.keys(json))
    return key === undefined
      ? undefined
      : { parent: json, key, value: json[key], name: key, node: undefined, isRead: true }
  }
  return slotWhere({ random, slots }, () => true)
}

/**
 * A place that passes a test, and that matters in most cases.
 *
 * @param {Pick<Draft, 'random' | 'slots'>} draft
 * @param {(slot: Slot) => boolean} test
 * @returns {Slot | undefined}
 */
export function slotWhere({ random, slots }, test) {
  const found = slots().filter(test)
  const read = random.chance(0.9) ? found.filter(({ isRead }) => isRead) : []
  return random.pick(read.length > 0 ? read : found)
}

/** The place of the whole value. @param {Draft} draft @returns {Slot} */
export function rootSlot(draft) {
  return { parent: draft, key: 'json', value: draft.json, name: '', node: undefined, isRead: true }
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
