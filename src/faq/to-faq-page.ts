import { CONTENT_POLICY } from '../content/policy.js'
import { sanitizeHtml } from '../content/sanitize.js'
import { toText } from '../content/text.js'
import { hasVisibleText } from '../content/visible-text.js'
import type { RestPost } from '../wordpress/rest-post.js'
import type { FaqPage, Question, UnreadQuestion } from './faq-page.js'
import { type FaqOptions, isQuestionItself, mayHoldQuestions } from './faq-rules.js'
import { type DetailName, type DetailOptions, toPageDetails } from './page-details.js'
import { toHttpUrl, toIsoTime } from './wire-values.js'
import { readYoastFaqBlocks } from './yoast-faq-block.js'

/** A page less its details and what takes reading its content. */
export type PageFacts = Omit<FaqPage, 'text' | 'questions' | DetailName>

/** How a page is read. */
export interface PageOptions extends FaqOptions, DetailOptions {}

/**
 * Reads a post as a page of FAQ content: all text decoded once, times with their zone, the questions with their
 * answers.
 *
 * The post itself is the question where its type says FAQ and its content does not hold questions of its own.
 *
 * @example
 * ```ts
 * import { parsePost, toFaqPage } from 'wp-faq-seo'
 *
 * const page = toFaqPage(parsePost({
 *   id: 549,
 *   type: 'faq',
 *   link: 'https://example.com/faq/fees/',
 *   title: { rendered: 'What&#8217;s the fee?' },
 *   content: { rendered: '<p>Ten <a href="/pay/">euros</a>.</p>' },
 * }))
 * page.title // 'What’s the fee?'
 * page.questions[0]?.id // 'question-549'
 * page.questions[0]?.answer.html // '<p>Ten <a href="https://example.com/pay/">euros</a>.</p>'
 * page.questions[0]?.answer.text // 'Ten euros.'
 * ```
 */
export function toFaqPage(post: RestPost, options: PageOptions = {}): FaqPage {
  const facts = toPageFacts(post)
  const questions = findQuestions(facts, options, options.language).map((question) =>
    readAnswer(question, facts.url),
  )
  const { stored: _, ...details } = toPageDetails(post, options)
  return {
    ...facts,
    ...details,
    text: toText(facts.html),
    questions: questions.filter(({ answer }) => hasVisibleText(answer.html)),
  }
}

/** The facts of a page that cost nothing to know. */
export function toPageFacts(post: RestPost): PageFacts {
  const { id, type, slug, status, lang, content, excerpt } = post
  const publishedAt = toIsoTime(post.date_gmt)
  const modifiedAt = toIsoTime(post.modified_gmt)
  return {
    id,
    type,
    ...(slug !== undefined && { slug }),
    url: toHttpUrl(post.link),
    ...(lang !== undefined && lang !== '' && { language: lang }),
    title: toText(post.title.rendered),
    ...(status !== undefined && { status }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(modifiedAt !== undefined && { modifiedAt }),
    html: content?.rendered ?? '',
    // `_fields=` may have left either of them out.
    isProtected: content?.protected === true || excerpt?.protected === true,
  }
}

/**
 * The questions of a page, before anything of their answers is read: those of its content, or else the post itself.
 *
 * @param language BCP 47 tag of the site's language; the page's own where absent.
 */
export function findQuestions(
  facts: PageFacts,
  options: FaqOptions,
  language: string | undefined = facts.language,
): UnreadQuestion[] {
  if (!mayHoldQuestions(facts, options)) return []
  const questions = readYoastFaqBlocks(facts.html, language)
  if (questions.length > 0) return questions
  if (!isQuestionItself(facts, options)) return []
  return [
    {
      id: `question-${facts.id}`,
      position: 1,
      question: facts.title,
      answer: { html: facts.html },
      source: 'post',
      depth: 0,
      visible: true,
    },
  ]
}

function readAnswer(question: UnreadQuestion, pageUrl: string): Question {
  const html = sanitizeHtml(question.answer.html, CONTENT_POLICY, { baseUrl: pageUrl }).trim()
  return { ...question, answer: { html, text: toText(html) } }
}
