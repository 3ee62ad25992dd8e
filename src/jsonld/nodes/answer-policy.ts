import type { HtmlPolicy } from '../../content/sanitize/policy.js'
import { YOAST } from '../../faq/questions/patterns/yoast.js'

const NO_ATTRIBUTES: readonly string[] = []

/**
 * The HTML policy for `Answer.text`: headings, line breaks, lists, links, paragraphs, `div`, and bold and italic text. Everything
 * else is reduced to its text.
 *
 * The elements are those in Google's FAQ documentation, which was withdrawn in June 2026 together with the FAQ rich
 * result. Use a policy of your own if another reader of your graph accepts more or less.
 *
 * @see https://schema.org/Answer
 * @example
 * ```ts
 * import { sanitizeHtml } from 'wp-faq-seo/content'
 * import { ANSWER_POLICY } from 'wp-faq-seo/jsonld'
 *
 * sanitizeHtml('<p class="lead"><mark>Ten</mark> <em>euros</em></p>', ANSWER_POLICY) // '<p>Ten <em>euros</em></p>'
 * ```
 */
export const ANSWER_POLICY: HtmlPolicy = {
  elements: {
    a: ['href'],
    b: NO_ATTRIBUTES,
    br: NO_ATTRIBUTES,
    div: NO_ATTRIBUTES,
    em: NO_ATTRIBUTES,
    h1: NO_ATTRIBUTES,
    h2: NO_ATTRIBUTES,
    h3: NO_ATTRIBUTES,
    h4: NO_ATTRIBUTES,
    h5: NO_ATTRIBUTES,
    h6: NO_ATTRIBUTES,
    i: NO_ATTRIBUTES,
    li: NO_ATTRIBUTES,
    ol: NO_ATTRIBUTES,
    p: NO_ATTRIBUTES,
    strong: NO_ATTRIBUTES,
    ul: NO_ATTRIBUTES,
  },
  attributes: NO_ATTRIBUTES,
  schemes: ['http', 'https', 'mailto', 'tel'],
  drop: ['svg', 'math', 'audio', 'video'],
  dropHidden: true,
}

/** How an answer is converted for a graph. */
export interface AnswerRules {
  readonly policy: HtmlPolicy
  /** Whether relative links are made absolute. */
  readonly isAbsolute: boolean
  /** Whether tables become lists, and images their alternative text. */
  readonly isReadable: boolean
}

/** The rules for an answer, by the markup in which its question was found. */
export function answerRulesOf(source: string | undefined): AnswerRules {
  return source === YOAST.source ? YOAST_RULES : COMMON_RULES
}

const COMMON_RULES: AnswerRules = { policy: ANSWER_POLICY, isAbsolute: true, isReadable: true }

const EVERY_ATTRIBUTE: readonly string[] = ['*']

/**
 * The markup that Yoast SEO prints in an answer, without active content, so that a derived graph equals an adopted one.
 *
 * @see https://developer.yoast.com/features/schema/pieces/question/
 */
const YOAST_RULES: AnswerRules = {
  policy: {
    elements: /* @__PURE__ */ withEveryAttribute('a b br em h1 h2 h3 h4 h5 h6 i li ol p strong ul'),
    attributes: EVERY_ATTRIBUTE,
    schemes: EVERY_ATTRIBUTE,
    drop: [],
    dropHidden: false,
  },
  isAbsolute: false,
  isReadable: false,
}

function withEveryAttribute(names: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, EVERY_ATTRIBUTE]))
}
