import type { CompiledPattern } from './compile-patterns.js'
import { matchesSelector, type Selector } from './selector.js'
import { isOpen, type OpenElement } from './walk-elements.js'

/** An item of FAQ markup while the walk collects its parts. */
export interface OpenItem {
  readonly compiled: CompiledPattern
  readonly element: OpenElement
  /** The item around this one. */
  readonly outer: OpenItem | undefined
  /** The item whose answer holds this one. */
  readonly parent: OpenItem | undefined
  /** Number of items around this one. */
  readonly depth: number
  readonly isHidden: boolean
  /** Whether a pattern of kind `faq` matches the element, even if another pattern claimed it. */
  readonly isFaq: boolean
  question: Part | undefined
  /** The child of the item that is or contains the question. */
  questionChild: OpenElement | undefined
  answer: Part | undefined
  /** The element whose tags are dropped from the beginning of the answer. */
  unwrapped: OpenElement | undefined
  /** Elements that belong to neither question nor answer, in document order. */
  readonly dropped: OpenElement[]
}

/** The question or the answer of an item. */
interface Part {
  readonly element: OpenElement
  /** Index of the selector that matched; selectors are listed by preference. */
  readonly rank: number
}

/** Maximum nesting depth of items. Every answer contains the items nested in it, so deeper ones would repeat too much of the content. */
const DEEPEST_ITEM = 4

/** Begins an item if the element is one. The first pattern that matches claims it. */
export function beginItem(
  patterns: readonly CompiledPattern[],
  element: OpenElement,
  outer: OpenItem | undefined,
): OpenItem | undefined {
  const compiled = findPattern(patterns, element)
  if (compiled === undefined || (outer !== undefined && isShellOf(outer, compiled))) return undefined
  return {
    compiled,
    element,
    outer,
    parent: outer === undefined || isInAnswer(outer) ? outer : outer.parent,
    depth: outer === undefined ? 0 : outer.depth + 1,
    isHidden: compiled.hidden !== undefined && matchesSelector(compiled.hidden, element),
    isFaq: patterns.some(({ pattern, item }) => pattern.kind === 'faq' && matchesSelector(item, element)),
    question: undefined,
    questionChild: undefined,
    answer: undefined,
    unwrapped: undefined,
    dropped: [],
  }
}

/** Adds an element inside an item to the item, if it is one of its parts. */
export function addPart(item: OpenItem, element: OpenElement): void {
  const { drop, unwrap, question: questionSelectors, answer: answerSelectors } = item.compiled
  if (drop !== undefined && matchesSelector(drop, element, item.element)) {
    item.dropped.push(element)
    return
  }
  const question = findPart(item.question, questionSelectors, element, item)
  if (question !== undefined) {
    item.question = question
    item.questionChild = childAround(item.element, element)
    return
  }
  item.answer = findPart(item.answer, answerSelectors, element, item) ?? item.answer
  if (unwrap === undefined || item.unwrapped !== undefined || item.question === undefined) return
  if (matchesSelector(unwrap, element, item.element)) item.unwrapped = element
}

function findPattern(
  patterns: readonly CompiledPattern[],
  element: OpenElement,
): CompiledPattern | undefined {
  for (const compiled of patterns) if (matchesSelector(compiled.item, element)) return compiled
  return undefined
}

/**
 * Whether an element that matches a pattern is part of the item around it instead of an item of its own. Plugins build
 * FAQ items out of accordions, so disclosure markup is part of the outer item until that item has its question and its
 * answer has begun. Items nested too deep are part of the outer item too.
 */
function isShellOf(outer: OpenItem, compiled: CompiledPattern): boolean {
  if (outer.depth === DEEPEST_ITEM) return true
  if (compiled === outer.compiled || compiled.pattern.kind === 'faq') return false
  return outer.question === undefined || (outer.answer === undefined && !isInAnswer(outer))
}

/** Whether the walk is inside the answer of an item. */
function isInAnswer({ compiled, answer, questionChild }: OpenItem): boolean {
  if (answer !== undefined) return isOpen(answer.element)
  return compiled.answer.includes('rest') && (questionChild === undefined || !isOpen(questionChild))
}

/** Returns the element as a part if it matches a selector that is preferred to that of the part found so far. */
function findPart(
  found: Part | undefined,
  selectors: readonly (Selector | 'rest')[],
  element: OpenElement,
  item: OpenItem,
): Part | undefined {
  const end = found?.rank ?? selectors.length
  for (let rank = 0; rank < end; rank++) {
    const selector = selectors[rank] as Selector | 'rest'
    if (selector !== 'rest' && matchesSelector(selector, element, item.element)) return { element, rank }
  }
  return undefined
}

/** The child of `ancestor` that is or contains an element. */
function childAround(ancestor: OpenElement, element: OpenElement): OpenElement {
  let child = element
  while (child.parent !== undefined && child.parent !== ancestor) child = child.parent
  return child
}
