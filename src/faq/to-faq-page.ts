import { CONTENT_POLICY } from '../content/policy.js'
import { sanitizeHtml } from '../content/sanitize.js'
import { toText } from '../content/text.js'
import { hasVisibleText } from '../content/visible-text.js'
import type { RestPost } from '../wordpress/rest-post.js'
import type { FaqPage, Question } from './faq-page.js'
import { type FaqOptions, isQuestionItself } from './faq-rules.js'

/** A page less what takes reading its content. */
export type PageFacts = Omit<FaqPage, 'text' | 'questions'>

/** A question whose answer is still what WordPress rendered. */
export type UnreadQuestion = Omit<Question, 'answer'> & { readonly answer: { readonly html: string } }

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
export function toFaqPage(post: RestPost, options: FaqOptions = {}): FaqPage {
  const facts = toPageFacts(post)
  const questions = findQuestions(facts, options).map((question) => readAnswer(question, facts.url))
  return {
    ...facts,
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

/** The questions of a page, before anything of their answers is read. */
export function findQuestions(facts: PageFacts, options: FaqOptions): UnreadQuestion[] {
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

/** WordPress sends UTC without a zone, and a zero date for a draft. https://developer.wordpress.org/rest-api/reference/posts/ */
function toIsoTime(gmt: string | undefined): string | undefined {
  return gmt !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(gmt) && !gmt.startsWith('0000')
    ? `${gmt}+00:00`
    : undefined
}

function toHttpUrl(link: string): string {
  return /^https?:\/\/(?:\[[0-9a-f:.]+\]|[^/?#\s[\]])/i.test(link) ? link : ''
}
