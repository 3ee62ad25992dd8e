import type { CollectOptions } from '../questions/collect-options.js'
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
  /**
   * Whether the page is an FAQ page, regardless of its post type. On an FAQ page, all disclosures (accordions, toggles, `<details>`)
   * count as questions. Default: `true` if the SEO plugin, or `site.postTypes`, gives the page the type `FAQPage` and the plugin lists no
   * questions.
   */
  readonly isFaqPage?: boolean | undefined
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

/** Whether the post is FAQ content. Its title may then be a question, answered by its content. */
export function isFaqContent(
  { type }: FaqCandidate,
  { faq = 'auto', faqTypes = FAQ_TYPES }: FaqOptions,
): boolean {
  return faq === 'always' || faqTypes.includes(type)
}

/**
 * Returns the questions of the content that count. FAQ markup counts on every post type. Disclosures, such as accordions,
 * count on an FAQ page, with `faq: 'always'`, or if the post is FAQ content and most of them end in a question mark.
 */
export function selectQuestions(
  questions: readonly CollectedQuestion[],
  page: FaqCandidate,
  options: FaqOptions,
  isFaqPage: () => boolean,
): readonly CollectedQuestion[] {
  const disclosures = questions.filter(({ kind }) => kind === 'disclosure')
  if (disclosures.length === 0) return questions
  const areCounted =
    options.faq === 'always' ||
    (isFaqContent(page, options) && areMostlyQuestions(disclosures)) ||
    isFaqPage()
  return areCounted ? questions : questions.filter(({ kind }) => kind === 'faq')
}

function areMostlyQuestions(questions: readonly CollectedQuestion[]): boolean {
  const outer = outermost(questions)
  return outer.filter(({ question }) => endsInQuestionMark(question)).length * 2 > outer.length
}

/** The questions that are not part of an answer. An item without a question is other content. */
export function outermost(questions: readonly CollectedQuestion[]): readonly CollectedQuestion[] {
  return questions.filter(({ parent, question }) => parent === undefined && question !== '')
}
