import type { HtmlPolicy } from '../../content/sanitize/policy.js'
import { YOAST } from '../../faq/questions/patterns/yoast.js'

const NO_ATTRIBUTES: readonly string[] = []

/**
 * The markup that search engines accept inside `Answer.text`: headings, line breaks, lists, links, paragraphs,
 * `div`, and bold and italic text. Everything else is unwrapped to its text.
 *
 * The list is the one of Google's FAQ documentation (withdrawn in June 2026 with the FAQ rich result; still the
 * best written one). Replace it by a policy of your own where another reader of your graph takes more or less.
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

/** What becomes of an answer in a graph. */
export interface AnswerRules {
  readonly policy: HtmlPolicy
  /** Whether relative links are made absolute. */
  readonly isAbsolute: boolean
  /** Whether tables and pictures are turned into something readable. */
  readonly isReadable: boolean
}

/** The rules for answers by the markup in which they were found. */
export function answerRulesOf(source: string | undefined): AnswerRules {
  return source === YOAST.source ? YOAST_RULES : COMMON_RULES
}

const COMMON_RULES: AnswerRules = { policy: ANSWER_POLICY, isAbsolute: true, isReadable: true }

const EVERY_ATTRIBUTE: readonly string[] = ['*']

/**
 * What Yoast SEO prints of an answer, less what is active in it: so that a derived graph says the same as an adopted one.
 * https://developer.yoast.com/features/schema/pieces/question/
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
