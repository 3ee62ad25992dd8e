import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'

/** The SEO fields of a value: the fields themselves, those of a node or of an archive, or those of the first node of a response. */
export function findSeoFields(value: unknown, depth: number = MAX_DEPTH): PlainObject | undefined {
  if (!isPlainObject(value) || depth === 0) return undefined
  if (isSeo(value)) return value
  const { seo, archive, data } = value
  const nodes = isPlainObject(data) ? Object.values(data) : []
  for (const inner of [seo, archive, ...nodes]) {
    const fields = findSeoFields(inner, depth - 1)
    if (fields !== undefined) return fields
  }
  return undefined
}

/** A response has its fields in `data`, a node in it, and its `seo` or `archive`. */
const MAX_DEPTH = 5

/** Names that no other `seo` field of a resource has. */
const FIELDS: readonly string[] = [
  'fullHead',
  'metaDesc',
  'metaRobotsNoindex',
  'opengraphTitle',
  'opengraphUrl',
]

function isSeo(value: PlainObject): boolean {
  return FIELDS.some((field) => field in value)
}
