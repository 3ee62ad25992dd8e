import type { HtmlRange } from '../../content/html/cut-ranges.js'
import { toText } from '../../content/html/text.js'
import { addToGroup } from '../../internal/group-by.js'
import type { CollectedQuestion } from '../questions/collected-question.js'
import { readsAsQuestion } from '../questions/reads-as-question.js'
import {
  createQuestionReporter,
  type QuestionReporter,
  questionIssue,
  type ReportIssue,
  textIssue,
} from '../questions/report-question.js'
import { listTextBlocks, type TextBlock } from '../questions/text-blocks.js'
import type { PageCore } from './faq-page.js'
import { type FaqOptions, outermost } from './faq-rules.js'

/** Receives what is found out about a page while its questions are read. */
export interface PageReporter extends QuestionReporter {
  /** An FAQ post has no questions, because it is not public. */
  omitPost(page: PageCore, options: FaqOptions): void
  /** The questions of the content that are selected. */
  readItems(items: readonly CollectedQuestion[], language: string | undefined): void
  /** The text of the content outside its questions. */
  readOwnText(text: OwnText): void
}

/** Why the title of a post is not a question of its own. */
export type Obstacle = 'no-title' | 'later-part' | 'no-question-mark'

/** The text of the content outside its questions. */
export interface OwnText {
  readonly html: string
  readonly items: readonly CollectedQuestion[]
  /** The parts of the content that are questions, without those inside others. */
  readonly ranges: readonly HtmlRange[]
  readonly leadIns: readonly TextBlock[]
  readonly navigation: readonly TextBlock[]
  /** What is not part of the answer to the title. */
  readonly unused: readonly TextBlock[]
  readonly obstacle: Obstacle | undefined
}

/** Creates a reporter that makes issues and passes them to `report`. */
export function createPageReporter(report: ReportIssue): PageReporter {
  return {
    ...createQuestionReporter(report),
    omitPost({ html }, { faq }) {
      const text = faq === 'never' ? '' : toText(html)
      const message = 'is not an answer; only published posts without a password have questions'
      if (text !== '') report(textIssue(text, 'unpublished', message))
    },
    readItems: (items, language) => reportStatements(items, language, report),
    readOwnText({ html, items, ranges, leadIns, navigation, unused, obstacle }) {
      const outside = obstacle === undefined ? 'a heading alone is not an answer' : OBSTACLES[obstacle]
      const onlyLinks = 'only links to other parts of the page, so it is not part of an answer'
      reportTexts(leadIns, 'lead-in', 'only introduces a question, so it is not part of an answer', report)
      reportTexts(navigation, 'navigation', onlyLinks, report)
      reportTexts(unused, 'outside-questions', `is outside the questions; ${outside}`, report)
      const remainders = listRemainders(html, items, ranges)
      const inItem = 'is in an item, but outside its question and its answer'
      reportTexts(remainders, 'outside-answer', inItem, report)
    },
  }
}

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  'no-title': 'the post has no title',
  'later-part': 'it continues the answer in the first part of the post',
  'no-question-mark': 'the title does not end in a question mark, so the text is not its answer',
}

/** Reports FAQ markup whose items are mostly not questions, such as a list of products. */
function reportStatements(
  items: readonly CollectedQuestion[],
  language: string | undefined,
  report: ReportIssue,
): void {
  const marked = outermost(items).filter(({ kind }) => kind === 'faq')
  const statements = marked.filter(({ question }) => !readsAsQuestion(question, language ?? ''))
  const [first] = statements
  if (first === undefined || marked.length === 1 || statements.length * 2 <= marked.length) return
  const count = `${statements.length} of ${marked.length} items do not`
  const message = `does not read as a question (${count}); if the list is not an FAQ, pass faq: 'never'`
  report(questionIssue(first, 'not-a-question', message))
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

/** Reports texts that follow each other as one. */
function reportTexts(blocks: readonly TextBlock[], code: string, message: string, report: ReportIssue): void {
  const groups = new Map<number, string[]>()
  for (const { nextItem, text } of blocks) addToGroup(groups, nextItem, text)
  for (const texts of groups.values()) report(textIssue(texts.join('\n\n'), code, message))
}
