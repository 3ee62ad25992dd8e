import { omitUndefined } from '../../internal/omit-undefined.js'
import type { RestPost } from '../../wordpress/shapes/post.js'
import { toPlainQuestion } from '../questions/lazy-answer.js'
import { checkPost } from './check-post.js'
import type { FaqPage } from './faq-page.js'
import { checkPageOptions, type PageOptions } from './page-options.js'
import { createPageReporter } from './page-reporter.js'
import { readPage } from './read-page.js'

/**
 * Converts a post to a page of FAQ content: text decoded once, times with a time zone, questions with their answers.
 *
 * A post of an FAQ type is itself a question if its content has none. It is also a question, beside those in its content, if its
 * title ends in a question mark and the content has text outside the other questions. This text is then its answer.
 *
 * @throws ConfigError for anything but a post as `parsePost` returns it, and for invalid options.
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
  checkPost(post)
  checkPageOptions(options)
  const { report } = options
  const page = readPage(post, options, report && createPageReporter(report))
  return omitUndefined({
    id: page.id,
    type: page.type,
    slug: page.slug,
    url: page.url,
    language: page.language,
    title: page.title,
    status: page.status,
    publishedAt: page.publishedAt,
    modifiedAt: page.modifiedAt,
    html: page.html,
    text: page.text,
    excerpt: page.excerpt,
    questions: page.questions.map(toPlainQuestion),
    terms: page.terms,
    author: page.author,
    image: page.image,
    ancestors: page.ancestors,
    commentsOpen: page.commentsOpen,
    raw: omitUndefined({ ...page.raw, autoExcerpt: page.raw.autoExcerpt }),
    isProtected: page.isProtected,
    part: page.part,
  } satisfies { [Key in keyof Required<FaqPage>]: FaqPage[Key] | undefined })
}
