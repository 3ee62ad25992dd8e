import { HEADING_ELEMENTS } from '../../content/html/elements.js'
import { decodeAttribute } from '../../content/html/entities.js'
import type { CollectedQuestion } from './collected-question.js'
import { toQuestionLine } from './question-line.js'
import { endsInQuestionMark } from './question-mark.js'
import type { FoundItem } from './read-item.js'
import { attributesOf, isOpen, type OpenElement, walkElements } from './walk-elements.js'

/** Options for which headings are questions. */
export interface HeadingOptions {
  /**
   * First words of questions that need no question mark, such as `how` and `why`. Case is ignored. Default: none.
   */
  readonly questionWords?: readonly string[] | undefined
}

/** A heading that is a question, and where its answer ends. */
interface QuestionHeading {
  readonly question: CollectedQuestion
  readonly end: number
}

const QUESTION_HEADINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(['h2', 'h3', 'h4'])

/** Maximum nesting depth of questions. */
const DEEPEST = 3

/** Maximum number of headings looked through for the end of an answer. */
const FURTHEST = 500

/** Minimum number of headings that are questions. One alone is not an FAQ. */
const FEWEST = 2

/**
 * Finds headings (`h2` to `h4`) that are questions. The answer is the content up to the next heading of the same or a
 * higher rank, the end of the element around the heading, or the next item of FAQ markup.
 *
 * @param items Items of FAQ markup, in document order. Headings inside them belong to them.
 */
export function findHeadings(
  html: string,
  { questionWords = [] }: HeadingOptions,
  items: readonly FoundItem[],
  pageUrl?: string | undefined,
): CollectedQuestion[] {
  const words = new Set(questionWords.map((word) => word.toLowerCase()))
  const outerItems = items.filter(({ parent }) => parent === undefined)
  const headings = listHeadings(html)
  const found: QuestionHeading[] = []
  /** The questions whose answer holds the heading, outermost first. */
  const around: QuestionHeading[] = []
  let itemIndex = 0
  for (const [index, heading] of headings.entries()) {
    while (isBefore(outerItems[itemIndex], heading)) itemIndex++
    const item = outerItems[itemIndex]
    if (!QUESTION_HEADINGS.has(heading.name) || (item !== undefined && item.start < heading.start)) continue
    const question = toQuestionLine(html.slice(heading.contentStart, heading.contentEnd), pageUrl)
    if (!endsInQuestionMark(question) && !words.has(firstWordOf(question))) continue
    while (isBefore(around.at(-1), heading)) around.pop()
    if (around.length === DEEPEST) continue
    const end = Math.min(endOfSection(headings, index) ?? html.length, item?.start ?? html.length)
    const parent = around.at(-1)?.question
    const entry = { question: toQuestion(html, heading, question, end, parent), end }
    around.push(entry)
    found.push(entry)
  }
  return found.length < FEWEST ? [] : withAnswers(html, found)
}

function isBefore(part: { readonly end: number } | undefined, heading: OpenElement): boolean {
  return part !== undefined && part.end <= heading.start
}

function toQuestion(
  html: string,
  heading: OpenElement,
  question: string,
  end: number,
  parent: CollectedQuestion | undefined,
): CollectedQuestion {
  const id = decodeAttribute(attributesOf(heading).get('id') ?? '').trim()
  return {
    source: 'headings',
    kind: 'faq',
    start: heading.start,
    end,
    ...(id !== '' && { id }),
    question,
    answer: html.slice(heading.end, end).trim(),
    visible: true,
    ...(parent !== undefined && { parent }),
  }
}

/** A heading above other questions has no answer of its own if its answer begins with one of them. */
function withAnswers(html: string, found: readonly QuestionHeading[]): CollectedQuestion[] {
  const questions = found.map(({ question }) => question)
  const starts = new Set(questions.map(({ start }) => start))
  return questions.filter(
    ({ answer, start }) => answer !== '' && !starts.has(html.indexOf(answer.slice(0, 200), start)),
  )
}

/** Where the section of a heading ends: at the next heading of its rank or a higher one, or with the element around it. */
function endOfSection(headings: readonly OpenElement[], index: number): number | undefined {
  const { name, parent } = headings[index] as OpenElement
  const sectionEnd = parent?.contentEnd
  const last = Math.min(headings.length, index + FURTHEST)
  for (let nextIndex = index + 1; nextIndex < last; nextIndex++) {
    const next = headings[nextIndex] as OpenElement
    if (sectionEnd !== undefined && next.start >= sectionEnd) break
    // `h2` ranks above `h3`.
    if (next.parent === parent && next.name <= name) return next.start
  }
  return sectionEnd
}

/** The headings of HTML. A heading inside another one is part of its text. */
function listHeadings(html: string): OpenElement[] {
  const headings: OpenElement[] = []
  walkElements(html, {
    open(element) {
      const last = headings.at(-1)
      const isInside = last !== undefined && isOpen(last)
      if (HEADING_ELEMENTS.has(element.name) && !isInside) headings.push(element)
    },
    close() {},
  })
  return headings
}

function firstWordOf(text: string): string {
  return /^[\p{L}\p{M}]+/u.exec(text)?.[0].toLowerCase() ?? ''
}
