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
  /** What matched the answer: one element, or several that follow each other. */
  answers: OpenElement[]
  answerRank: number
  /** The item before this one in the same element, if the element holds several questions. */
  readonly previous: OpenItem | undefined
  /** The item after this one in the same element. */
  next: OpenItem | undefined
  /** The element whose tags are dropped from the beginning of the answer. */
  unwrapped: OpenElement | undefined
  /** Elements that belong to neither question nor answer, in document order. */
  readonly dropped: OpenElement[]
}

/** The question of an item. */
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
    ...withoutParts(),
    previous: undefined,
  }
}

function withoutParts(): Pick<
  OpenItem,
  'question' | 'questionChild' | 'answers' | 'answerRank' | 'next' | 'unwrapped' | 'dropped'
> {
  return {
    question: undefined,
    questionChild: undefined,
    answers: [],
    answerRank: 0,
    next: undefined,
    unwrapped: undefined,
    dropped: [],
  }
}

/**
 * Adds an element inside an item to the item, if it is one of its parts.
 *
 * @returns The item. If the element is a further question, as in a definition list, the item that it begins.
 */
export function addPart(item: OpenItem, element: OpenElement): OpenItem {
  const { drop, unwrap, question: questionSelectors } = item.compiled
  if (drop !== undefined && matchesSelector(drop, element, item.element)) {
    item.dropped.push(element)
    return item
  }
  if (isNextQuestion(item, element)) {
    const next: OpenItem = { ...item, ...withoutParts(), previous: item }
    item.next = next
    return addPart(next, element)
  }
  const rank = findRank(questionSelectors, element, item, item.question?.rank ?? questionSelectors.length)
  if (rank !== undefined) {
    item.question = { element, rank }
    item.questionChild = childAround(item.element, element)
    return item
  }
  addAnswer(item, element)
  if (unwrap === undefined || item.unwrapped !== undefined || item.question === undefined) return item
  if (matchesSelector(unwrap, element, item.element)) item.unwrapped = element
  return item
}

/**
 * Whether an element begins the next question of an item: it follows the answer of the one before, or is a sibling of a question
 * without an answer. The terms of a definition list may have parents of their own.
 * https://html.spec.whatwg.org/multipage/grouping-content.html#the-dl-element
 */
function isNextQuestion(item: OpenItem, element: OpenElement): boolean {
  const { question, answers, compiled } = item
  if (question === undefined || isOpen(question.element) || compiled.answer.includes('rest')) return false
  const rank = findRank(compiled.question, element, item, compiled.question.length)
  if (rank === undefined) return false
  if (answers.length > 0) return !isInAnswer(item)
  return rank === question.rank && (element.name === 'dt' || element.parent === question.element.parent)
}

function addAnswer(item: OpenItem, element: OpenElement): void {
  const { answers, answerRank, compiled } = item
  const limit = answers.length === 0 ? compiled.answer.length : answerRank + 1
  const rank = findRank(compiled.answer, element, item, limit)
  if (rank === undefined) return
  const isFurther = answers.length > 0 && rank === answerRank
  if (isFurther && isInAnswer(item)) return
  if (isFurther) answers.push(element)
  else item.answers = [element]
  item.answerRank = rank
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
  return outer.question === undefined || (outer.answers.length === 0 && !isInAnswer(outer))
}

/** Whether the walk is inside the answer of an item. */
function isInAnswer({ compiled, answers, questionChild }: OpenItem): boolean {
  const answer = answers.at(-1)
  if (answer !== undefined) return isOpen(answer)
  return compiled.answer.includes('rest') && (questionChild === undefined || !isOpen(questionChild))
}

/** The index of the first selector that an element matches, below `limit`. Selectors are listed by preference. */
function findRank(
  selectors: readonly (Selector | 'rest')[],
  element: OpenElement,
  item: OpenItem,
  limit: number,
): number | undefined {
  for (let rank = 0; rank < limit; rank++) {
    const selector = selectors[rank] as Selector | 'rest'
    if (selector !== 'rest' && matchesSelector(selector, element, item.element)) return rank
  }
  return undefined
}

/** The child of `ancestor` that is or contains an element. */
function childAround(ancestor: OpenElement, element: OpenElement): OpenElement {
  let child = element
  while (child.parent !== undefined && child.parent !== ancestor) child = child.parent
  return child
}
