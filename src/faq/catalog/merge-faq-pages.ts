import { escapeText } from '../../content/html/escape.js'
import type { Issue } from '../../internal/issue.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { checkFaqPages } from '../page/check-page.js'
import type { FaqPage, Question } from '../page/faq-page.js'
import { answerKey, hasStructuredText } from '../questions/compare-answers.js'
import { normalizeQuestion } from '../questions/normalize-question.js'
import { questionIssue, type ReportIssue, textlessIssue } from '../questions/report-question.js'

/** The page that lists the questions of many posts: a `FaqPage`, or the known fields of a page that is not a post. */
export type LandingPage = Pick<FaqPage, 'url' | 'title'> & {
  readonly [Name in Exclude<keyof FaqPage, 'url' | 'title'>]?: FaqPage[Name] | undefined
}

/** Options of {@link mergeFaqPages}. */
export interface MergeOptions {
  /**
   * Called with an issue for each question that was omitted or is doubtful. Codes: `no-text` (structured data cannot contain the answer), `duplicate-question` (same question and
   * answer on two pages; one is kept) and `different-answers` (both are kept). Paths begin with the index of the page.
   */
  readonly report?: ReportIssue | undefined
}

/**
 * Merges the questions of many pages into one: a landing page for an FAQ that has one post per question.
 *
 * The landing page's own questions come first, then those of the other pages, page by page, with the questions nested in
 * their answers. Hidden questions are omitted. If two pages have the same question and answer, the landing page's is kept, or
 * else that of the page with the smallest id, at the position of the first. Different answers to one question are all kept. Ids do
 * not depend on page order: an id that several pages have gets the page's id as a suffix. The `origin` of a question is the page that
 * it comes from; the landing page's own questions have none. `groupQuestions` groups the questions by category.
 *
 * Compose the heads of the merged pages with `faq: 'never'`, so that the site marks up each question only once.
 *
 * @param landing URL and title of the landing page. Other fields default to those of a page without content. Default of `modifiedAt`:
 * the latest time of the pages with questions.
 * @param pages Pages in the order in which their questions are listed.
 * @see https://developers.google.com/search/docs/appearance/structured-data/faqpage#content-guidelines
 * @example
 * ```ts
 * import { parsePosts, toFaqPage } from 'wp-faq-seo'
 * import { mergeFaqPages } from 'wp-faq-seo/faq'
 *
 * const { items: posts } = parsePosts([
 *   { id: 7, type: 'faq', link: 'https://example.com/faq/fees/', title: { rendered: 'Fees?' }, content: { rendered: '<p>Ten euros.</p>' } },
 *   { id: 8, type: 'faq', link: 'https://example.com/faq/exam/', title: { rendered: 'Exam?' }, content: { rendered: '<p>In May.</p>' } },
 * ])
 * const page = mergeFaqPages({ url: 'https://example.com/faq/', title: 'Questions' }, posts.map((post) => toFaqPage(post)))
 * page.questions.map(({ id, position, question }) => `${position} ${question} #${id}`) // ['1 Fees? #question-7', '2 Exam? #question-8']
 * ```
 */
export function mergeFaqPages(
  landing: LandingPage,
  pages: readonly FaqPage[],
  options: MergeOptions = {},
): FaqPage {
  checkFaqPages(pages)
  const modifiedAt = landing.modifiedAt ?? latestOf(pages.filter(({ questions }) => questions.length > 0))
  return {
    id: 0,
    type: 'page',
    html: '',
    text: '',
    terms: [],
    raw: { title: escapeText(landing.title) },
    isProtected: false,
    ...omitUndefined(landing),
    ...(modifiedAt !== undefined && { modifiedAt }),
    questions: mergeQuestions(landing, pages, options),
  }
}

function latestOf(pages: readonly FaqPage[]): string | undefined {
  return pages.reduce<string | undefined>(
    (latest, { modifiedAt }) => (latest === undefined || (modifiedAt ?? '') > latest ? modifiedAt : latest),
    undefined,
  )
}

/** A question with those nested in its answer. */
interface Group {
  readonly questions: readonly Question[]
  /** Index of its page; -1 for the landing page. */
  readonly pageIndex: number
  /** Id of its page; `-Infinity` for the landing page. Of two equal questions, the one with the smaller id is kept. */
  readonly pageId: number
}

function mergeQuestions(
  landing: LandingPage,
  pages: readonly FaqPage[],
  { report }: MergeOptions,
): readonly Question[] {
  const groups = [
    ...groupNested(landing.questions ?? [], -1, Number.NEGATIVE_INFINITY),
    ...pages.flatMap((page, index) =>
      groupNested(withOrigin(page), index, page.id).filter(({ questions: [first] }) => first?.visible),
    ),
  ]
  const merged = withoutDuplicates(groups, report)
  const newIds = renameShared(merged)
  return merged.flatMap(({ questions }, index) =>
    questions.map((question) => ({
      ...question,
      id: newIds.get(question) ?? question.id,
      position: question.depth === 0 ? index + 1 : question.position,
    })),
  )
}

/** The questions of a page, with the page as their origin. Questions of a page that was itself merged keep their origin. */
function withOrigin({ id, url, title, terms, questions }: FaqPage): readonly Question[] {
  const origin = { id, url, title, terms }
  return questions.map((question) => ({ origin, ...question }))
}

function groupNested(questions: readonly Question[], pageIndex: number, pageId: number): Group[] {
  const groups: (Group & { readonly questions: Question[] })[] = []
  for (const question of questions) {
    const last = groups.at(-1)
    if (question.depth > 0 && last !== undefined) last.questions.push(question)
    else groups.push({ questions: [question], pageIndex, pageId })
  }
  return groups
}

function withoutDuplicates(groups: readonly Group[], report: ReportIssue | undefined): readonly Group[] {
  const merged: Group[] = []
  /** Indexes in `merged`, by question and then by answer. */
  const known = new Map<string, Map<string, number>>()
  for (const group of groups) {
    const [{ question, answer }] = group.questions as [Question]
    const key = normalizeQuestion(question)
    const indexes = known.get(key) ?? new Map<string, number>()
    known.set(key, indexes)
    const words = answerKey(answer)
    if (report !== undefined && !hasStructuredText(answer))
      report(textlessIssue(group.questions[0] as Question, pathOf(group)))
    const index = indexes.get(words)
    if (index === undefined) {
      if (indexes.size > 0)
        report?.(issueOf(group, 'different-answers', 'is asked earlier with a different answer'))
      indexes.set(words, merged.push(group) - 1)
      continue
    }
    const other = merged[index] as Group
    const [kept, omitted] = group.pageId < other.pageId ? [group, other] : [other, group]
    merged[index] = kept
    report?.(issueOf(omitted, 'duplicate-question', 'is asked with the same answer on another page'))
  }
  return merged
}

function pathOf({ pageIndex }: Group): string {
  return pageIndex < 0 ? 'questions' : `[${pageIndex}].questions`
}

function issueOf(group: Group, code: string, message: string): Issue {
  return questionIssue(group.questions[0] as Question, code, message, pathOf(group))
}

/** New ids for questions whose id occurs on another page too. They are assigned in the order of page ids, not of pages. */
function renameShared(groups: readonly Group[]): ReadonlyMap<Question, string> {
  const counts = new Map<string, number>()
  for (const { questions } of groups)
    for (const { id } of questions) counts.set(id, (counts.get(id) ?? 0) + 1)
  const used = new Set(counts.keys())
  const shared = groups
    .filter(({ pageIndex }) => pageIndex >= 0)
    .flatMap(({ questions, pageId }) => questions.map((question) => ({ question, pageId })))
    .filter(({ question }) => (counts.get(question.id) ?? 0) > 1)
    .sort((one, other) => one.pageId - other.pageId || (one.question.id < other.question.id ? -1 : 1))
  return new Map(shared.map(({ question, pageId }) => [question, withPageId(question.id, pageId, used)]))
}

/** An unused id with the page's id as its suffix. Marks it as used. */
function withPageId(id: string, pageId: number, used: Set<string>): string {
  let suffixed = id
  do suffixed += `-p${pageId}`
  while (used.has(suffixed))
  used.add(suffixed)
  return suffixed
}
