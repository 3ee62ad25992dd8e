import { INVISIBLE_ELEMENTS } from '../../content/html/elements.js'
import { isJsonLdType } from '../../internal/json-ld-type.js'
import type { CompiledPattern, CompiledPatterns } from './compile-patterns.js'
import { addPart, beginItem, type OpenItem } from './open-item.js'
import { findHints } from './prefilter.js'
import { type FoundItem, readItem } from './read-item.js'
import { attributesOf, isOpen, walkElements } from './walk-elements.js'

/** FAQ markup and structured data found in content. */
export interface FoundMarkup {
  /** In document order, outer items before those inside them. */
  readonly items: readonly FoundItem[]
  readonly scripts: readonly FoundScript[]
}

/** A JSON-LD script. */
export interface FoundScript {
  /** Index of its start tag. */
  readonly start: number
  readonly text: string
}

/** The patterns that may match something in the content, determined without parsing it. */
export interface ActivePatterns {
  readonly active: readonly CompiledPattern[]
  /** An upper bound for the number of their items. */
  readonly count: number
}

/** Finds the patterns that may match something in the content. */
export function findActive(html: string, { patterns, prefilter }: CompiledPatterns): ActivePatterns {
  const { texts, count } = findHints(html, prefilter)
  if (count === 0) return NONE
  const found = [...texts]
  const isActive = ({ hints }: CompiledPattern) =>
    hints.some(({ text }) => found.some((value) => value.includes(text)))
  return { active: patterns.filter(isActive), count }
}

const NONE: ActivePatterns = { active: [], count: 0 }

/** Finds the items of the patterns, and JSON-LD scripts, in one walk over the content. */
export function findItems(html: string, patterns: readonly CompiledPattern[]): FoundMarkup {
  const items: OpenItem[] = []
  const scripts: FoundScript[] = []
  /** The innermost item that is open. */
  let item: OpenItem | undefined
  /** Number of open elements whose content no reader sees. */
  let invisible = 0

  walkElements(html, {
    open(element) {
      const isVoid = !isOpen(element)
      if (!isVoid && INVISIBLE_ELEMENTS.has(element.name)) invisible++
      const begun = isVoid || invisible > 0 ? undefined : beginItem(patterns, element, item)
      if (begun !== undefined) {
        items.push(begun)
        item = begun
      } else if (item !== undefined) {
        const current = addPart(item, element)
        if (current !== item) items.push(current)
        item = current
      }
    },
    close(element) {
      const { name, start, contentStart, contentEnd } = element
      if (element === item?.element) item = item.outer
      if (INVISIBLE_ELEMENTS.has(name)) invisible--
      if (name === 'script' && isJsonLdType(attributesOf(element).get('type') ?? ''))
        scripts.push({ start, text: html.slice(contentStart, contentEnd) })
    },
  })

  const found = new Map<OpenItem, FoundItem>()
  for (const item of items) found.set(item, readItem(html, item, item.parent && found.get(item.parent)))
  return { items: [...found.values()], scripts }
}
