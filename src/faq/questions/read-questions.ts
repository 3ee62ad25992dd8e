import { toText } from '../../content/html/text.js'
import { hasVisibleText } from '../../content/html/visible-text.js'
import { CONTENT_POLICY } from '../../content/sanitize/policy.js'
import { sanitizeHtml } from '../../content/sanitize/sanitize.js'
import type { Issue } from '../../internal/issue.js'
import type { Question, UnreadQuestion } from '../page/faq-page.js'
import type { CollectedQuestion } from './collected-question.js'
import { normalizeQuestion } from './normalize-question.js'

/** Gets what was left out of a content's questions, or is doubtful among them. */
export type ReportIssue = (issue: Issue) => void

/** Numbers and names questions, and tells how deep each stands among them; those without question or answer go. */
export function numberQuestions(
  collected: readonly CollectedQuestion[],
  report?: ReportIssue | undefined,
  taken: readonly string[] = [],
): UnreadQuestion[] {
  const questions: UnreadQuestion[] = []
  const counted = new Set(collected)
  const numbers = new Map<CollectedQuestion | undefined, number>()
  const depths = new Map<CollectedQuestion, number>()
  const ids = new Map<string, number>(taken.map((id) => [id, 0]))
  for (const item of collected) {
    const { id, question, answer, source, visible } = item
    const parent = nearest(item.parent, counted)
    const position = (numbers.get(parent) ?? 0) + 1
    numbers.set(parent, position)
    if (question === '' || answer === '') {
      report?.(emptyIssue(item))
      // What stands in an answer that is none stands by itself.
      counted.delete(item)
      continue
    }
    const depth = parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1
    depths.set(item, depth)
    const own = unusedId(id ?? `question-${slugOf(question)}`, ids)
    questions.push({ id: own, position, question, answer: { html: answer }, source, depth, visible })
  }
  return questions
}

/**
 * Reads the answers: safe HTML with absolute links, and text. Questions whose answer shows nothing go, and so does a
 * question that was asked and answered in the same words before.
 */
export function readQuestions(
  unread: readonly UnreadQuestion[],
  baseUrl: string | undefined,
  report?: ReportIssue | undefined,
): Question[] {
  const questions: Question[] = []
  // Nearly every question is asked once: what was answered then need not be found again.
  const answers = new Map<string, string | Set<string>>()
  for (const question of unread) {
    const html = sanitizeHtml(question.answer.html, CONTENT_POLICY, { baseUrl }).trim()
    const text = toText(html)
    if (!hasVisibleText(html) && !PICTURE.test(html)) {
      report?.(emptyIssue(question))
      continue
    }
    // A question alone has no twin.
    const key = unread.length > 1 ? normalizeQuestion(question.question) : ''
    const given = answers.get(key)
    const said = text === '' ? html : text
    if (given === undefined) answers.set(key, said)
    else {
      const known = typeof given === 'string' ? new Set([given]) : given
      answers.set(key, known)
      if (known.has(said)) {
        report?.(
          issueOf(question, 'duplicate-question', 'is asked twice with the same answer; the first one stays'),
        )
        continue
      }
      known.add(said)
      report?.(
        issueOf(
          question,
          'different-answers',
          'is asked twice with different answers; structured data have the first',
        ),
      )
    }
    questions.push({ ...question, answer: { html, text } })
  }
  return questions
}

/** Something to see in an answer without text. */
const PICTURE = /<(?:img|picture|video|audio)\b/

function nearest(
  item: CollectedQuestion | undefined,
  counted: ReadonlySet<CollectedQuestion>,
): CollectedQuestion | undefined {
  let found = item
  while (found !== undefined && !counted.has(found)) found = found.parent
  return found
}

function emptyIssue({ question, source }: Pick<CollectedQuestion, 'question' | 'source'>): Issue {
  const missing = question === '' ? 'question' : 'answer'
  return issueOf({ question, source }, `no-${missing}`, `has no ${missing}`)
}

function issueOf(
  { question, source }: Pick<CollectedQuestion, 'question' | 'source'>,
  code: string,
  message: string,
): Issue {
  const subject = question === '' ? `an item of ${source}` : JSON.stringify(question)
  return { code, path: 'content.rendered', message: `${subject} ${message}` }
}

function slugOf(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Ids that are taken are numbered: a copied block has the ids of the first one. */
function unusedId(id: string, used: Map<string, number>): string {
  let count = used.get(id) ?? 0
  let unused = id
  while (used.has(unused)) unused = `${id}-${++count + 1}`
  used.set(id, count)
  if (unused !== id) used.set(unused, 0)
  return unused
}
