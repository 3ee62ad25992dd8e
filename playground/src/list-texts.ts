import { decodeEntities } from 'wp-faq-seo/content'
import type { Change } from './change.js'

/** A text and its path. */
export interface PlacedText {
  /** The path, such as `title.rendered`. */
  readonly where: string
  readonly text: string
}

/** Lists all texts in a value. */
export function listTexts(value: unknown, where: string): PlacedText[] {
  if (typeof value === 'string') return [{ where, text: value }]
  return entriesOf(value).flatMap(([key, inner]) => listTexts(inner, join(where, key, value)))
}

/** Compares the texts at each path of two values. A text was either decoded or changed in another way. */
export function compareTexts(
  before: unknown,
  after: unknown,
  where: string,
): { readonly decoded: Change[]; readonly cleaned: Change[] } {
  const decoded: Change[] = []
  const cleaned: Change[] = []
  const now = new Map(listTexts(after, where).map(({ where, text }) => [where, text]))
  for (const { where: place, text } of listTexts(before, where)) {
    const result = now.get(place)
    if (result === undefined || result === text) continue
    const changes = result === decodeEntities(text) ? decoded : cleaned
    changes.push({ where: place, before: text, after: result })
  }
  return { decoded, cleaned }
}

function entriesOf(value: unknown): [key: string, value: unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function join(where: string, key: string, parent: unknown): string {
  if (Array.isArray(parent)) return `${where}[${key}]`
  return where === '' ? key : `${where}.${key}`
}
