import type { HtmlRange } from '../../content/html/cut-ranges.js'
import { decodeAttribute } from '../../content/html/entities.js'
import { trimAscii } from '../../content/stored/strip-tags.js'
import type { OpenItem } from './open-item.js'
import type { QuestionPattern } from './question-pattern.js'
import { attributesOf, type OpenElement } from './walk-elements.js'

/** An item of FAQ markup. Positions are indexes into the content. */
export interface FoundItem {
  /** Name of the markup. */
  readonly source: string
  readonly kind: QuestionPattern['kind']
  readonly start: number
  readonly end: number
  /** The item's own id, decoded. Omitted if it has none, or one that changes. */
  readonly id?: string
  /** HTML; empty if the item has no question. */
  readonly question: string
  /** HTML; empty if the item has no answer. */
  readonly answer: string
  readonly visible: boolean
  /** Where its question and its answer are. */
  readonly parts: readonly HtmlRange[]
  /** The item whose answer holds this one. */
  readonly parent?: FoundItem
}

/** Reads an item after the walk. */
export function readItem(html: string, item: OpenItem, parent: FoundItem | undefined): FoundItem {
  const { compiled, question } = item
  const { source, kind, unstableId } = compiled.pattern
  const answers = answersOf(item)
  const { start, end, id } = locate(item, answers)
  return {
    source,
    kind: item.isFaq ? 'faq' : kind,
    start,
    end,
    ...(id !== '' && !unstableId?.test(id) && { id }),
    question: question === undefined ? '' : contentOf(html, question.element, item.dropped),
    answer: question === undefined ? '' : trimAscii(readAnswer(html, item, answers)),
    visible: !item.isHidden && parent?.visible !== false,
    parts: listParts(item, answers),
    ...(parent !== undefined && { parent }),
  }
}

/** Where an item is, and its id. An element with several questions is not one item, and its id is not theirs. */
function locate(
  { element, question, questionChild, previous, next }: OpenItem,
  answers: readonly OpenElement[],
): HtmlRange & { readonly id: string } {
  // Another question alone does not make a list.
  const isOneOfMany = previous !== undefined || (next !== undefined && answersOf(next).length > 0)
  if (!isOneOfMany || question === undefined)
    return { start: element.start, end: element.end, id: idOf(element) }
  return {
    start: question.element.start,
    end: answers.at(-1)?.end ?? question.element.end,
    id: idOf(question.element) || idOf(questionChild ?? question.element),
  }
}

function idOf(element: OpenElement): string {
  return decodeAttribute(attributesOf(element).get('id') ?? '').trim()
}

/**
 * The elements of the answer. Terms of a definition list without a description share that of the next term.
 *
 * @param terms Maximum number of terms that may share a description.
 */
function answersOf({ answers, question, next }: OpenItem, terms = 16): readonly OpenElement[] {
  const isShared = answers.length === 0 && question?.element.name === 'dt' && next !== undefined && terms > 1
  return isShared ? answersOf(next, terms - 1) : answers
}

function listParts(
  { element, question, questionChild, dropped, compiled }: OpenItem,
  answers: readonly OpenElement[],
): readonly HtmlRange[] {
  const found = [...(question === undefined ? [] : [question.element]), ...dropped]
  if (answers.length > 0 || !compiled.answer.includes('rest')) return [...found, ...answers]
  if (questionChild === undefined) return [element]
  return [
    ...found,
    { start: element.start, end: questionChild.start },
    { start: questionChild.end, end: element.end },
  ]
}

function readAnswer(html: string, item: OpenItem, answers: readonly OpenElement[]): string {
  const { compiled, element, questionChild, dropped, unwrapped } = item
  if (answers.length > 1)
    return answers.map((answer) => `<div>${contentOf(html, answer, dropped)}</div>`).join('')
  const [answer] = answers
  if (answer !== undefined) return contentOf(html, answer, dropped)
  if (!compiled.answer.includes('rest')) return ''
  if (unwrapped !== undefined) return readUnwrapped(html, item, unwrapped)
  return contentOf(html, element, questionChild === undefined ? dropped : [...dropped, questionChild])
}

/** What follows the question, without the tags of the element at its beginning. */
function readUnwrapped(
  html: string,
  { element, dropped, questionChild }: OpenItem,
  unwrapped: OpenElement,
): string {
  const start = questionChild?.end ?? element.contentStart
  const isAtStart = trimAscii(html.slice(start, unwrapped.start)) === ''
  if (!isAtStart) return sliceWithout(dropped, html, start, element.contentEnd)
  const head = contentOf(html, unwrapped, dropped)
  const tail = trimAscii(sliceWithout(dropped, html, unwrapped.end, element.contentEnd))
  // A list or another paragraph may have ended it. Browsers then read its end tag, left over at the end, as an empty paragraph.
  const hasStrayEnd = !unwrapped.hasEndTag && tail.endsWith(END_TAG)
  return head + (hasStrayEnd ? tail.slice(0, -END_TAG.length) : tail)
}

const END_TAG = '</p>'

function contentOf(html: string, element: OpenElement, dropped: readonly OpenElement[]): string {
  return sliceWithout(dropped, html, element.contentStart, element.contentEnd)
}

/** A slice of the content, without the elements dropped from it. */
function sliceWithout(dropped: readonly OpenElement[], html: string, start: number, end: number): string {
  let result = ''
  let position = start
  for (const element of dropped) {
    if (element.start < position || element.end > end) continue
    result += html.slice(position, element.start)
    position = element.end
  }
  return result + html.slice(position, end)
}
