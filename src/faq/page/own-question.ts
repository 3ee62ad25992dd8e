import { cutRanges, type HtmlRange } from '../../content/html/cut-ranges.js'
import { toText } from '../../content/html/text.js'
import type { CollectedQuestion } from '../questions/collected-question.js'
import { findProse } from '../questions/find-prose.js'
import { normalizeQuestion } from '../questions/normalize-question.js'
import { endsInQuestionMark } from '../questions/question-mark.js'
import type { TextBlock } from '../questions/text-blocks.js'
import { withoutResidue } from '../questions/without-residue.js'
import type { PageCore } from './faq-page.js'
import type { Obstacle, PageReporter } from './page-reporter.js'

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
  reporter?: PageReporter | undefined,
): string {
  const obstacle = findObstacle(page, items)
  if (obstacle === undefined && items.length === 0) return withoutResidue(page.html)
  if (obstacle !== undefined && reporter === undefined) return ''
  const ranges = outermostRanges(items)
  const { own, leadIns, navigation } = findProse(page.html, ranges)
  const shown = listShownTexts(items, normalizeQuestion(page.title))
  const isShown = ({ text }: TextBlock) => shown.has(normalizeQuestion(text))
  const left = own.filter((block) => !isShown(block))
  const hasAnswer = obstacle === undefined && left.some(({ isHeading }) => !isHeading)
  const unused = hasAnswer ? [] : left
  reporter?.readOwnText({ html: page.html, items, ranges, leadIns, navigation, unused, obstacle })
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
function findObstacle({ title, part }: PageCore, items: readonly CollectedQuestion[]): Obstacle | undefined {
  if (title === '') return 'no-title'
  if ((part?.number ?? 1) > 1) return 'later-part'
  return items.length === 0 || endsInQuestionMark(title) ? undefined : 'no-question-mark'
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

/** Removes the elements that were around what was cut. */
function withoutEmptyElements(html: string): string {
  let result = html
  for (let depth = 0; depth < MAX_DEPTH; depth++) result = result.replace(EMPTY, '')
  return result
}

const EMPTY = /<(article|aside|div|dl|h[1-6]|li|nav|ol|p|section|ul)\b[^<>]*>\s*<\/\1>/g
const MAX_DEPTH = 8
