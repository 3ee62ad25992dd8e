import { INVISIBLE_ELEMENTS, VOID_ELEMENTS } from '../../content/html/elements.js'
import { decodeAttribute } from '../../content/html/entities.js'
import { walkHtml } from '../../content/html/walk.js'
import { trimAscii } from '../../content/stored/strip-tags.js'
import { isJsonLdType } from '../../internal/json-ld-type.js'
import { toArray } from '../../internal/to-array.js'
import type { QuestionPattern } from './question-pattern.js'
import {
  attributesOf,
  compileSelector,
  fits,
  type Mark,
  marksOf,
  type Selector,
  type WalkedElement,
} from './selector.js'

/** An item of FAQ markup as it stands in the content, before anything of it is read. */
export interface FoundItem {
  /** The name of the markup. */
  readonly source: string
  readonly kind: QuestionPattern['kind']
  /** Where in the content it begins. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
  /** The item's own id, decoded; absent where it has none that lasts. */
  readonly id?: string
  /** HTML; empty where the item has no question. */
  readonly question: string
  /** HTML; empty where the item has no answer. */
  readonly answer: string
  readonly visible: boolean
  /** The item in whose answer this one stands. */
  readonly parent?: FoundItem
}

/** What a content has of FAQ markup. */
export interface FoundMarkup {
  /** In document order, an outer item before those in it. */
  readonly items: readonly FoundItem[]
  /** The JSON-LD scripts of the content. */
  readonly scripts: readonly FoundScript[]
}

/** The text of a JSON-LD script, and where it begins. */
export interface FoundScript {
  readonly start: number
  readonly text: string
}

/** Patterns ready for use, in the order in which they may claim an element. */
export interface CompiledPatterns {
  readonly patterns: readonly CompiledPattern[]
  readonly looks: readonly Look[]
}

/** An expression that finds something in every content that holds an item of some of the patterns. */
interface Look {
  readonly expression: RegExp
  readonly place: Mark['place']
  readonly text: string
}

export interface CompiledPattern {
  readonly pattern: QuestionPattern
  readonly marks: readonly Mark[]
  readonly item: Selector
  readonly question: readonly Selector[]
  /** `'rest'` is the last where it is one of them. */
  readonly answer: readonly (Selector | 'rest')[]
  readonly drop: Selector | undefined
  readonly unwrap: Selector | undefined
  readonly hidden: Selector | undefined
}

/** An element of the walk, with what its end and the items need of it. */
interface Frame extends WalkedElement {
  readonly parent: Frame | undefined
  readonly start: number
  /** Where its content begins. */
  readonly contentStart: number
  contentEnd: number
  end: number
  /** Whether its end tag is written out. */
  isEnded: boolean
}

/** An item that the walk is in, or was. */
interface OpenItem {
  readonly compiled: CompiledPattern
  readonly frame: Frame
  /** The item around it. */
  readonly outer: OpenItem | undefined
  /** The item in whose answer it stands. */
  readonly parent: OpenItem | undefined
  /** How many items are around it. */
  readonly depth: number
  question: Part | undefined
  /** The child of the item that the question is in. */
  questionChild: Frame | undefined
  answer: Part | undefined
  unwrapped: Frame | undefined
  readonly cuts: Frame[]
  isHidden: boolean
  /** Whether markup that says FAQ claims the element too. */
  readonly isFaq: boolean
}

/** A part of an item, found by the selector of that rank. */
interface Part {
  readonly frame: Frame
  readonly rank: number
}

/** The end of an element that has not come yet. */
const OPEN = -1

/** How deep items in answers of items are told apart; the answers of deeper ones would repeat too much of the content. */
const DEEPEST_ITEM = 4

/** Compiles patterns, once for each list of them. */
export function compilePatterns(patterns: readonly QuestionPattern[]): CompiledPatterns {
  let compiled = compiledPatterns.get(patterns)
  if (compiled === undefined) {
    const list = patterns.flatMap(compilePattern)
    compiled = { patterns: list, looks: lookFor(list.flatMap(({ marks }) => marks)) }
    compiledPatterns.set(patterns, compiled)
  }
  return compiled
}

const compiledPatterns: WeakMap<readonly QuestionPattern[], CompiledPatterns> = /* @__PURE__ */ new WeakMap()

/** The patterns of which a content may hold an item: seen without parsing it. */
export function findActive(html: string, { patterns, looks }: CompiledPatterns): readonly CompiledPattern[] {
  const found = new Set<string>()
  for (const { expression, place, text } of looks) {
    if (place !== 'class') {
      if (html.search(expression) >= 0) found.add(text)
      continue
    }
    // Few values differ, however many elements have them.
    for (const value of html.match(expression) ?? []) found.add(value)
  }
  if (found.size === 0) return NO_PATTERNS
  const values = [...found]
  return patterns.filter(({ marks }) =>
    marks.some(({ text }) => values.some((value) => value.includes(text))),
  )
}

const NO_PATTERNS: readonly CompiledPattern[] = []

/** How many items a content may hold: never fewer than it has. */
export function countMarks(html: string, { looks }: CompiledPatterns): number {
  return looks.reduce((count, { expression, place }) => {
    const found = html.match(expression)?.length ?? 0
    // The mark of what stands around items says nothing of their number.
    return count + (place === 'outer' && found > 0 ? Number.POSITIVE_INFINITY : found)
  }, 0)
}

/** Finds the items of the patterns, and JSON-LD, in one walk over the content. */
export function findItems(html: string, active: readonly CompiledPattern[]): FoundMarkup {
  const items: OpenItem[] = []
  const scripts: FoundScript[] = []
  let top: Frame | undefined
  let current: OpenItem | undefined
  /** How many elements are open whose content no reader sees. */
  let unseen = 0

  walkHtml(html, {
    text() {},
    open(name, source, start) {
      const contentStart = start + source.length
      const frame: Frame = {
        name,
        source,
        parent: top,
        start,
        contentStart,
        contentEnd: OPEN,
        end: OPEN,
        isEnded: false,
        attributes: undefined,
        classes: undefined,
      }
      if (VOID_ELEMENTS.has(name)) {
        frame.contentEnd = contentStart
        frame.end = contentStart
        if (current !== undefined) seePart(current, frame)
        return
      }
      if (INVISIBLE_ELEMENTS.has(name)) unseen++
      const compiled = unseen > 0 ? undefined : findPattern(active, frame)
      if (compiled !== undefined && isOwnItem(compiled, current)) {
        current = {
          compiled,
          frame,
          outer: current,
          parent: current === undefined || isInAnswer(current) ? current : current.parent,
          depth: current === undefined ? 0 : current.depth + 1,
          question: undefined,
          questionChild: undefined,
          answer: undefined,
          unwrapped: undefined,
          cuts: [],
          isHidden: compiled.hidden !== undefined && fits(compiled.hidden, frame),
          isFaq: active.some(({ pattern, item }) => pattern.kind === 'faq' && fits(item, frame)),
        }
        items.push(current)
      } else if (current !== undefined) seePart(current, frame)
      top = frame
    },
    close(_, source, end) {
      const frame = top as Frame
      frame.contentEnd = end
      frame.end = end + source.length
      frame.isEnded = source !== ''
      if (frame === current?.frame) current = current.outer
      if (INVISIBLE_ELEMENTS.has(frame.name)) unseen--
      if (frame.name === 'script' && isJsonLdType(attributesOf(frame).get('type') ?? ''))
        scripts.push({ start: frame.start, text: html.slice(frame.contentStart, end) })
      top = frame.parent
    },
  })

  const found = new Map<OpenItem, FoundItem>()
  for (const item of items) found.set(item, toFoundItem(html, item, found))
  return { items: [...found.values()], scripts }
}

function findPattern(patterns: readonly CompiledPattern[], frame: Frame): CompiledPattern | undefined {
  for (const compiled of patterns) if (fits(compiled.item, frame)) return compiled
  return undefined
}

function compilePattern(pattern: QuestionPattern): CompiledPattern[] {
  const { item, question, answer = 'rest', drop, unwrap, hidden } = pattern
  if (item === undefined || question === undefined) return []
  const selector = compileSelector(item)
  return [
    {
      pattern,
      marks: marksOf(selector),
      item: selector,
      question: toArray(question).map(compileSelector),
      answer: toArray(answer).map((part) => (part === 'rest' ? part : compileSelector(part))),
      drop: drop === undefined ? undefined : compileSelector(drop),
      unwrap: unwrap === undefined ? undefined : compileSelector(unwrap),
      hidden: hidden === undefined ? undefined : compileSelector(hidden),
    },
  ]
}

/**
 * Expressions of which one finds something in every HTML that has one of the marks. Each begins with letters that are
 * rare in HTML, `<` not among them: looking takes a hundredth of the time that parsing takes. No class has a `=` in it, which
 * keeps the time linear where hostile HTML repeats `class=`.
 */
function lookFor(marks: readonly Mark[]): Look[] {
  const classes = new Set(
    marks.filter(({ place }) => place === 'class').map(({ text }) => escapeRegExp(text)),
  )
  const others = new Map(marks.filter(({ place }) => place !== 'class').map((mark) => [mark.text, mark]))
  const looks = [...others.values()].map(({ place, text }): Look => {
    return {
      place,
      text,
      expression: new RegExp(place === 'tag' ? eitherCase(text) : escapeRegExp(text), 'g'),
    }
  })
  if (classes.size === 0) return looks
  const source = `${eitherCase('class')}\\s*=[^>=]*?(?:${[...classes].join('|')})[^>=]*`
  return [{ place: 'class', text: '', expression: new RegExp(source, 'g') }, ...looks]
}

function escapeRegExp(text: string): string {
  return text.replace(/[^\w-]/g, '\\$&')
}

/** Class names have one spelling, names of tags and attributes may be written in capitals. */
function eitherCase(name: string): string {
  return name.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}

/**
 * Whether an element that fits begins an item. Markup that folds away anything is the shell of the item that it stands
 * in, until that has its question and its answer has begun.
 */
function isOwnItem(compiled: CompiledPattern, outer: OpenItem | undefined): boolean {
  if (outer === undefined) return true
  if (outer.depth === DEEPEST_ITEM) return false
  if (compiled === outer.compiled || compiled.pattern.kind === 'faq') return true
  const { question, answer } = outer
  return question !== undefined && (answer !== undefined || isInAnswer(outer))
}

function isInAnswer({ compiled, answer, questionChild }: OpenItem): boolean {
  if (answer !== undefined) return isOpen(answer.frame)
  return compiled.answer.includes('rest') && (questionChild === undefined || !isOpen(questionChild))
}

function isOpen(frame: Frame): boolean {
  return frame.end === OPEN
}

/** Sees whether an element within an item is a part of it. */
function seePart(item: OpenItem, frame: Frame): void {
  const { compiled } = item
  if (compiled.drop !== undefined && fits(compiled.drop, frame, item.frame)) {
    item.cuts.push(frame)
    return
  }
  const question = findPart(item.question, compiled.question, frame, item)
  if (question !== undefined) {
    item.question = question
    item.questionChild = childOf(item.frame, frame)
    return
  }
  item.answer = findPart(item.answer, compiled.answer, frame, item) ?? item.answer
  if (
    compiled.unwrap !== undefined &&
    item.unwrapped === undefined &&
    item.question !== undefined &&
    fits(compiled.unwrap, frame, item.frame)
  )
    item.unwrapped = frame
}

/** The part that an element is: by a selector of higher rank than that of the part found so far. */
function findPart(
  found: Part | undefined,
  selectors: readonly (Selector | 'rest')[],
  frame: Frame,
  item: OpenItem,
): Part | undefined {
  const end = found?.rank ?? selectors.length
  for (let rank = 0; rank < end; rank++) {
    const selector = selectors[rank] as Selector | 'rest'
    if (selector !== 'rest' && fits(selector, frame, item.frame)) return { frame, rank }
  }
  return undefined
}

/** The child of an element that another one is, or is in. */
function childOf(element: Frame, inner: Frame): Frame {
  let child = inner
  while (child.parent !== undefined && child.parent !== element) child = child.parent
  return child
}

function toFoundItem(html: string, item: OpenItem, found: ReadonlyMap<OpenItem, FoundItem>): FoundItem {
  const { compiled, frame, question, parent } = item
  const { source, kind, unstableId } = compiled.pattern
  const id = decodeAttribute(attributesOf(frame).get('id') ?? '').trim()
  const outer = parent === undefined ? undefined : found.get(parent)
  return {
    source,
    kind: item.isFaq ? 'faq' : kind,
    start: frame.start,
    end: frame.end,
    ...(id !== '' && !unstableId?.test(id) && { id }),
    question: question === undefined ? '' : contentOf(html, question.frame, item.cuts),
    answer: question === undefined ? '' : readAnswer(html, item),
    visible: !item.isHidden && outer?.visible !== false,
    ...(outer !== undefined && { parent: outer }),
  }
}

function readAnswer(html: string, item: OpenItem): string {
  const { compiled, frame, answer, questionChild, cuts, unwrapped } = item
  if (answer !== undefined) return trimAscii(contentOf(html, answer.frame, cuts))
  if (!compiled.answer.includes('rest')) return ''
  if (unwrapped === undefined)
    return trimAscii(contentOf(html, frame, questionChild === undefined ? cuts : [...cuts, questionChild]))
  return readUnwrapped(html, item, unwrapped)
}

/** What follows the question, less the tags of the element around its beginning. */
function readUnwrapped(html: string, { frame, cuts, questionChild }: OpenItem, unwrapped: Frame): string {
  const start = questionChild?.end ?? frame.contentStart
  if (trimAscii(html.slice(start, unwrapped.start)) !== '')
    return trimAscii(cut(html, start, frame.contentEnd, cuts))
  const head = cut(html, unwrapped.contentStart, unwrapped.contentEnd, cuts)
  const tail = trimAscii(cut(html, unwrapped.end, frame.contentEnd, cuts))
  // Where a list or another paragraph ended it, its end tag stands alone at the end: a browser reads it as an empty paragraph.
  const isEmptyEnd = !unwrapped.isEnded && tail.endsWith(END_TAG)
  return trimAscii(head + (isEmptyEnd ? tail.slice(0, -END_TAG.length) : tail))
}

const END_TAG = '</p>'

function contentOf(html: string, frame: Frame, cuts: readonly Frame[]): string {
  return cut(html, frame.contentStart, frame.contentEnd, cuts)
}

/** A part of the content without elements that stand in it. */
function cut(html: string, start: number, end: number, cuts: readonly Frame[]): string {
  let result = ''
  let position = start
  for (const frame of cuts) {
    if (frame.start < position || frame.end > end) continue
    result += html.slice(position, frame.start)
    position = frame.end
  }
  return result + html.slice(position, end)
}
