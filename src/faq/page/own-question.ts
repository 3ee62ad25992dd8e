import { cutRanges, type HtmlRange } from '../../content/html/cut-ranges.js'
import { toText } from '../../content/html/text.js'
import { addToGroup } from '../../internal/group-by.js'
import type { CollectedQuestion } from '../questions/collected-question.js'
import { findProse } from '../questions/find-prose.js'
import { normalizeQuestion } from '../questions/normalize-question.js'
import { endsInQuestionMark } from '../questions/question-mark.js'
import { type ReportIssue, textIssue } from '../questions/report-question.js'
import { listTextBlocks, type TextBlock } from '../questions/text-blocks.js'
import { withoutResidue } from '../questions/without-residue.js'
import type { PageCore } from './faq-page.js'

/** The id of the question that a post itself is. */
export function ownQuestionId({ id }: Pick<PageCore, 'id'>): string {
  return `question-${id}`
}

/**
 * Reads the answer to the title of an FAQ post from its content: all of it, or what is outside the questions in it, if the title ends in a question mark.
 * Reports all text that is part of neither this answer nor a question.
 *
 * @param items The questions of the content, in document order.
 * @returns HTML. `''` if the title is not a question of its own, or has no answer.
 */
export function readOwnAnswer(
  page: PageCore,
  items: readonly CollectedQuestion[],
  report?: ReportIssue | undefined,
): string {
  const reason = findObstacle(page, items)
  if (reason === undefined && items.length === 0) return withoutResidue(page.html)
  if (reason !== undefined && report === undefined) return ''
  const ranges = outermostRanges(items)
  const { own, leadIns, navigation } = findProse(page.html, ranges)
  const shown = listShownTexts(items, normalizeQuestion(page.title))
  const isShown = ({ text }: TextBlock) => shown.has(normalizeQuestion(text))
  const left = own.filter((block) => !isShown(block))
  const hasAnswer = reason === undefined && left.some(({ isHeading }) => !isHeading)
  if (report !== undefined) {
    reportTexts(leadIns, 'lead-in', 'only introduces a question, so it is not part of an answer', report)
    reportTexts(
      navigation,
      'navigation',
      'only links to other parts of the page, so it is not part of an answer',
      report,
    )
    const why = reason ?? 'a heading alone is not an answer'
    if (!hasAnswer) reportTexts(left, 'outside-questions', `is outside the questions; ${why}`, report)
    const remainders = listRemainders(page.html, items, ranges)
    reportTexts(
      remainders,
      'outside-answer',
      'is in an item, but outside its question and its answer',
      report,
    )
  }
  if (!hasAnswer) return ''
  const cut = [...ranges, ...leadIns, ...navigation, ...own.filter(isShown)]
  const answer = cutRanges(
    page.html,
    cut.sort((one, other) => one.start - other.start),
    ' ',
  )
  return withoutResidue(withoutEmptyElements(answer))
}

/** Why the title is not a question of its own. `undefined` if it is one. */
function findObstacle({ title, part }: PageCore, items: readonly CollectedQuestion[]): string | undefined {
  if (title === '') return 'the post has no title'
  if ((part?.number ?? 1) > 1) return 'it continues the answer in the first part of the post'
  if (items.length === 0 || endsInQuestionMark(title)) return undefined
  return 'the title does not end in a question mark, so the text is not its answer'
}

/** The parts of the content that are questions, without those inside others. An item without a question is other content. */
function outermostRanges(items: readonly CollectedQuestion[]): HtmlRange[] {
  const ranges: HtmlRange[] = []
  let last = 0
  for (const { question, start, end } of items) {
    if (question === '' || end === undefined || start < last) continue
    ranges.push({ start, end })
    last = end
  }
  return ranges
}

/** The texts inside items that belong to neither question nor answer, such as a category or a rating. */
function listRemainders(
  html: string,
  items: readonly CollectedQuestion[],
  outer: readonly HtmlRange[],
): TextBlock[] {
  const gaps = [{ end: 0 }, ...outer].map(({ end }, index) => ({
    start: end,
    end: outer[index]?.start ?? html.length,
  }))
  const parts = items.flatMap(({ question, start, end, parts }) =>
    question === '' || end === undefined ? [] : (parts ?? [{ start, end }]),
  )
  return listTextBlocks(html, joinRanges([...gaps, ...parts]))
}

/** Sorts ranges and joins those that overlap. */
function joinRanges(ranges: readonly HtmlRange[]): HtmlRange[] {
  const joined: HtmlRange[] = []
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1)
    if (last === undefined || range.start > last.end) joined.push(range)
    else if (range.end > last.end) joined[joined.length - 1] = { start: last.start, end: range.end }
  }
  return joined
}

/**
 * The texts, normalized, that readers see elsewhere: each question, the answers that are not markup of the content, and those to the
 * title itself.
 */
function listShownTexts(items: readonly CollectedQuestion[], title: string): ReadonlySet<string> {
  const texts = items.flatMap(({ question, answer, end, visible }) => {
    const isRepeated = end === undefined || normalizeQuestion(question) === title
    return isRepeated && visible ? [question, ...toText(answer).split(/[\n\t]+/)] : [question]
  })
  return new Set(texts.map(normalizeQuestion))
}

/** Reports texts that follow each other as one. */
function reportTexts(blocks: readonly TextBlock[], code: string, message: string, report: ReportIssue): void {
  const groups = new Map<number, string[]>()
  for (const { nextItem, text } of blocks) addToGroup(groups, nextItem, text)
  for (const texts of groups.values()) report(textIssue(texts.join('\n\n'), code, message))
}

/** Removes the elements that were around what was cut. */
function withoutEmptyElements(html: string): string {
  let result = html
  for (let depth = 0; depth < MAX_DEPTH; depth++) result = result.replace(EMPTY, '')
  return result
}

const EMPTY = /<(article|aside|div|dl|h[1-6]|li|nav|ol|p|section|ul)\b[^<>]*>\s*<\/\1>/g
const MAX_DEPTH = 8
