import type { CollectOptions } from '../questions/collect-questions.js'
import type { CollectedQuestion } from '../questions/collected-question.js'
import { endsInQuestionMark } from '../questions/question-mark.js'
import type { QuestionFields } from '../questions/read-fields.js'

/** Options that determine which posts are FAQ content, and where their questions are found. */
export interface FaqOptions extends CollectOptions {
  /**
   * Which posts have questions. Default: `auto`.
   *
   * - `auto`: posts that are FAQ content.
   * - `always`: posts of every type.
   * - `never`: none.
   *
   * Unpublished and password-protected posts never have questions.
   */
  readonly faq?: 'auto' | 'always' | 'never' | undefined
  /** The post types that are FAQ content. Default: `['faq', 'faqs', 'ufaq']`. */
  readonly faqTypes?: readonly string[] | undefined
  /** Fields of the post that contain questions, such as a repeater. Default: none. */
  readonly fields?: readonly QuestionFields[] | undefined
}

/** A post to which the rules are applied. A {@link PageCore} is accepted. */
export interface FaqCandidate {
  readonly type: string
  readonly status?: string
  readonly title: string
  readonly html: string
  readonly isProtected: boolean
}

const FAQ_TYPES: readonly string[] = ['faq', 'faqs', 'ufaq']

/** Whether a post may have questions at all. */
export function mayHaveQuestions({ status, isProtected }: FaqCandidate, { faq }: FaqOptions): boolean {
  // Anonymous responses only list published posts, and may omit `status`.
  return faq !== 'never' && !isProtected && (status === undefined || status === 'publish')
}

/** Whether the post itself may be a question: its title, answered by its content. */
export function mayBeQuestion(
  { type, title, html }: FaqCandidate,
  { faq = 'auto', faqTypes = FAQ_TYPES }: FaqOptions,
): boolean {
  return (faq === 'always' || faqTypes.includes(type)) && title !== '' && html !== ''
}

/**
 * Returns the questions of the content that count. FAQ markup counts on every post type. Disclosures, such as accordions,
 * count if the post is FAQ content and most of them end in a question mark, or with `faq: 'always'`.
 */
export function selectQuestions(
  questions: readonly CollectedQuestion[],
  { type }: FaqCandidate,
  { faq = 'auto', faqTypes = FAQ_TYPES }: FaqOptions,
): readonly CollectedQuestion[] {
  const disclosures = questions.filter(({ kind }) => kind === 'disclosure')
  if (disclosures.length === 0) return questions
  const areCounted = faq === 'always' || (faqTypes.includes(type) && areMostlyQuestions(disclosures))
  return areCounted ? questions : questions.filter(({ kind }) => kind === 'faq')
}

function areMostlyQuestions(questions: readonly CollectedQuestion[]): boolean {
  const outer = questions.filter(({ parent, question }) => parent === undefined && question !== '')
  return outer.filter(({ question }) => endsInQuestionMark(question)).length * 2 > outer.length
}
