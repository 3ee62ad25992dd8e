import { isVisible } from '../../../content/html/visible-text.js'
import { isPlainObject } from '../../../internal/plain-object.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
import type { PlacedNode } from './graph-facts.js'

/** Whether a value carries no data: blank text, an empty list or object, or `null`. */
export function isEmptyValue(value: JsonValue | undefined): boolean {
  if (typeof value === 'string') return !isVisible(value)
  if (value === null) return true
  return Array.isArray(value) ? value.length === 0 : isPlainObject(value) && Object.keys(value).length === 0
}

/** Whether a property of a node is one that plugins print as `""` if its setting is empty. */
export function isEmptyByHabit({ node, types }: PlacedNode, name: string): boolean {
  return node[name] === '' && types.some((type) => HABITS[type]?.includes(name))
}

/** By type. Yoast SEO prints the tagline of the site, and the introduction of its how-to block. */
const HABITS: Readonly<Record<string, readonly string[]>> = {
  __proto__: null as never,
  HowTo: ['description'],
  WebSite: ['description'],
}
