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
  /** The item whose answer holds this one. */
  readonly parent?: FoundItem
}

/** Reads an item after the walk. */
export function readItem(html: string, item: OpenItem, parent: FoundItem | undefined): FoundItem {
  const { compiled, element, question } = item
  const { source, kind, unstableId } = compiled.pattern
  const id = decodeAttribute(attributesOf(element).get('id') ?? '').trim()
  return {
    source,
    kind: item.isFaq ? 'faq' : kind,
    start: element.start,
    end: element.end,
    ...(id !== '' && !unstableId?.test(id) && { id }),
    question: question === undefined ? '' : contentOf(html, question.element, item.dropped),
    answer: question === undefined ? '' : trimAscii(readAnswer(html, item)),
    visible: !item.isHidden && parent?.visible !== false,
    ...(parent !== undefined && { parent }),
  }
}

function readAnswer(html: string, item: OpenItem): string {
  const { compiled, element, answer, questionChild, dropped, unwrapped } = item
  if (answer !== undefined) return contentOf(html, answer.element, dropped)
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
