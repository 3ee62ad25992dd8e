import { escapeText } from '../../content/html/escape.js'
import type { Issue } from '../../internal/issue.js'
import type { FaqPage, Question } from '../page/faq-page.js'
import { normalizeQuestion } from '../questions/normalize-question.js'
import type { ReportIssue } from '../questions/report-question.js'

/** The page on which the questions of many posts stand: a `FaqPage`, or what is known of a page that is no post. */
export type LandingPage = Pick<FaqPage, 'url' | 'title'> & {
  readonly [Name in Exclude<keyof FaqPage, 'url' | 'title'>]?: FaqPage[Name] | undefined
}

/** Options of {@link mergeFaqPages}. */
export interface MergeOptions {
  /**
   * Gets what was left out, or is doubtful: `duplicate-question` (asked and answered in the same words on two pages) and
   * `different-answers` (asked twice, answered differently; both stay). Paths begin with the place in the list.
   */
  readonly report?: ReportIssue | undefined
}

/**
 * Makes one page of the questions of many: a landing page for an FAQ whose every post is one question.
 *
 * The landing page's own questions come first, then those of the others, page by page, with what is nested in their
 * answers. Hidden ones stay behind; of two that ask and answer in the same words the landing page's stays, else that of
 * the page with the smallest id, in the place of the first. Nor do the ids depend on the order of the pages: one that two
 * pages have gets the page's id at its end.
 *
 * The pages themselves are then read with `faq: 'never'`, so that a question is marked up once on the site.
 *
 * @param landing Where the page is and what it is called. What is absent is that of a page without content; the time of
 * the last change then is that of the page changed last.
 * @param pages The pages, in the order in which their questions are to stand.
 * @see https://developers.google.com/search/docs/appearance/structured-data/faqpage#content-guidelines
 * @example
 * ```ts
 * import { parsePosts, toFaqPage } from 'wp-faq-seo'
 * import { mergeFaqPages } from 'wp-faq-seo/faq'
 *
 * const { posts } = parsePosts([
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
  const given = Object.fromEntries(Object.entries(landing).filter(([, value]) => value !== undefined))
  const modifiedAt = landing.modifiedAt ?? latestOf(pages.filter(({ questions }) => questions.length > 0))
  return {
    id: 0,
    type: 'page',
    html: '',
    text: '',
    terms: [],
    raw: { title: escapeText(landing.title) },
    isProtected: false,
    ...(given as Pick<FaqPage, 'url' | 'title'>),
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
  /** The place of its page in the list; -1 for the landing page. */
  readonly place: number
  /** What tells the better of two that say the same: the page's id, below all others that of the landing page. */
  readonly rank: number
}

function mergeQuestions(
  landing: LandingPage,
  pages: readonly FaqPage[],
  { report }: MergeOptions,
): readonly Question[] {
  const groups = [
    ...groupQuestions(landing.questions ?? [], -1, Number.NEGATIVE_INFINITY),
    ...pages.flatMap(({ questions, id }, place) =>
      groupQuestions(questions, place, id).filter(({ questions: [first] }) => first?.visible),
    ),
  ]
  const merged = withoutDuplicates(groups, report)
  const owners = countOwners(merged)
  const ids = nameShared(merged, owners)
  return merged.flatMap(({ questions }, index) =>
    questions.map((question) => ({
      ...question,
      id: ids.get(question) ?? question.id,
      position: question.depth === 0 ? index + 1 : question.position,
    })),
  )
}

function groupQuestions(questions: readonly Question[], place: number, rank: number): Group[] {
  const groups: { questions: Question[]; place: number; rank: number }[] = []
  for (const question of questions) {
    const last = groups.at(-1)
    if (question.depth > 0 && last !== undefined) last.questions.push(question)
    else groups.push({ questions: [question], place, rank })
  }
  return groups
}

function withoutDuplicates(groups: readonly Group[], report: ReportIssue | undefined): readonly Group[] {
  const merged: Group[] = []
  // By question, then by answer: the place among the merged.
  const known = new Map<string, Map<string, number>>()
  for (const group of groups) {
    const [{ question, answer }] = group.questions as [Question]
    const key = normalizeQuestion(question)
    const answers = known.get(key) ?? new Map<string, number>()
    known.set(key, answers)
    const said = answer.text === '' ? answer.html : answer.text
    const at = answers.get(said)
    const other = at === undefined ? undefined : merged[at]
    if (at === undefined || other === undefined) {
      if (answers.size > 0) report?.(issueOf(group, 'different-answers', 'is answered differently before'))
      answers.set(said, merged.push(group) - 1)
      continue
    }
    const isBetter = group.rank < other.rank
    if (isBetter) merged[at] = group
    report?.(
      issueOf(
        isBetter ? other : group,
        'duplicate-question',
        'is asked and answered in the same words elsewhere',
      ),
    )
  }
  return merged
}

function issueOf({ questions, place }: Group, code: string, message: string): Issue {
  return {
    code,
    path: place < 0 ? 'questions' : `[${place}].questions`,
    message: `${JSON.stringify(questions[0]?.question)} ${message}`,
  }
}

/** How many questions have an id; on one page each has its own. */
function countOwners(groups: readonly Group[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>()
  for (const { questions } of groups)
    for (const { id } of questions) owners.set(id, (owners.get(id) ?? 0) + 1)
  return owners
}

/** New ids for the questions of posts whose id another page has too: given in the order of ids, not of the pages. */
function nameShared(
  groups: readonly Group[],
  owners: ReadonlyMap<string, number>,
): ReadonlyMap<Question, string> {
  const used = new Set(owners.keys())
  const shared = groups
    .filter(({ place }) => place >= 0)
    .flatMap(({ questions, rank }) => questions.map((question) => ({ question, rank })))
    .filter(({ question }) => (owners.get(question.id) ?? 0) > 1)
    .sort((one, other) => one.rank - other.rank || (one.question.id < other.question.id ? -1 : 1))
  return new Map(shared.map(({ question, rank }) => [question, unusedId(question.id, rank, used)]))
}

function unusedId(id: string, pageId: number, used: Set<string>): string {
  let unused = id
  do unused += `-p${pageId}`
  while (used.has(unused))
  used.add(unused)
  return unused
}
