import type { CollectOptions } from '../questions/collect-questions.js'
import type { CollectedQuestion } from '../questions/collected-question.js'
import { endsInQuestionMark } from '../questions/question-mark.js'
import type { QuestionFields } from '../questions/read-fields.js'

/** Which posts count as FAQ content, and where their questions are looked for. */
export interface FaqOptions extends CollectOptions {
  /**
   * `auto` (where absent): questions only where the page is FAQ content. `always`: on posts of every type. `never`:
   * none. Unpublished and password-protected posts never have any.
   */
  readonly faq?: 'auto' | 'always' | 'never' | undefined
  /** The post types that are FAQ content; `['faq', 'faqs', 'ufaq']` where absent. */
  readonly faqTypes?: readonly string[] | undefined
  /** Fields of the post that hold questions, such as a repeater; none where absent. */
  readonly fields?: readonly QuestionFields[] | undefined
}

/** What the rules look at. */
export interface FaqCandidate {
  readonly type: string
  readonly status?: string
  readonly title: string
  readonly html: string
  readonly isProtected: boolean
}

const FAQ_TYPES: readonly string[] = ['faq', 'faqs', 'ufaq']

/** Whether questions of the post may be told at all. */
export function mayHoldQuestions({ status, isProtected }: FaqCandidate, { faq }: FaqOptions): boolean {
  // Anonymous responses list published posts only, and may leave `status` out.
  return faq !== 'never' && !isProtected && (status === undefined || status === 'publish')
}

/** Whether the post itself may be a question (its title) with its answer (its content). */
export function mayBeQuestion(
  { type, title, html }: FaqCandidate,
  { faq = 'auto', faqTypes = FAQ_TYPES }: FaqOptions,
): boolean {
  return (faq === 'always' || faqTypes.includes(type)) && title !== '' && html !== ''
}

/**
 * The questions of a content that count: those in markup that says FAQ on every type of post; disclosures where the
 * post is FAQ content and most of them ask, and wherever `always` says so.
 */
export function questionsThatCount(
  questions: readonly CollectedQuestion[],
  { type }: FaqCandidate,
  { faq = 'auto', faqTypes = FAQ_TYPES }: FaqOptions,
): readonly CollectedQuestion[] {
  const disclosures = questions.filter(({ kind }) => kind === 'disclosure')
  if (disclosures.length === 0) return questions
  const areCounted = faq === 'always' || (faqTypes.includes(type) && mostlyAsk(disclosures))
  return areCounted ? questions : questions.filter(({ kind }) => kind === 'faq')
}

function mostlyAsk(questions: readonly CollectedQuestion[]): boolean {
  const outer = questions.filter(({ parent, question }) => parent === undefined && question !== '')
  return outer.filter(({ question }) => endsInQuestionMark(question)).length * 2 > outer.length
}
