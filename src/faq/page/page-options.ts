import {
  type Checks,
  createOptionsCheck,
  isAnything,
  isBoolean,
  isFunction,
  isItems,
  isListOf,
  isObject,
  isObjectOf,
  isOneOf,
  isText,
} from '../../site/checks.js'
import { isLanguage } from '../../site/language-tag.js'
import type { Site } from '../../site/site.js'
import type { RestTerm } from '../../wordpress/shapes/term.js'
import { COLLECT_OPTIONS } from '../questions/collect-options.js'
import type { QuestionFields } from '../questions/read-fields.js'
import type { ReportIssue } from '../questions/report-question.js'
import type { FaqOptions } from './faq-rules.js'
import type { Pagination } from './pagination.js'

/** Options of `toFaqPage`. */
export interface PageOptions extends FaqOptions {
  /** All terms of the site. They provide parents, which embedded terms do not contain. */
  readonly terms?: readonly RestTerm[] | undefined
  /** The language of the page as a BCP 47 tag. Overrides the language from the CMS. Default: the post's `lang`. */
  readonly language?: string | undefined
  /**
   * The site of the post. Its language determines which typography WordPress applied to titles and excerpts, its home page and
   * permalinks the URLs of further pages. Default: the language of the page.
   */
  readonly site?: SiteOfPage | undefined
  /**
   * Which part of a post with page breaks the page is, or which page of the list if it is the site's posts page. Content and
   * questions are those of the part. Default: the whole post.
   */
  readonly pagination?: Pagination | undefined
  /**
   * Called with an issue for each question that was omitted or is doubtful. The codes are those of `extractQuestions`, and
   * `not-a-question` (most items of the FAQ markup do not end in a question mark).
   *
   * On FAQ types, also called for each `text` that no answer contains:
   *
   * - `outside-questions`: text outside the questions.
   * - `outside-answer`: text inside an item, but outside its question and its answer.
   * - `lead-in`: text that introduces questions.
   * - `navigation`: buttons, and links within the page.
   * - `unpublished`: the content of a post that is not published, or that is protected by a password.
   *
   * Default: issues are ignored.
   */
  readonly report?: ReportIssue | undefined
}

/** The settings of a site that determine how its posts are read. */
export type SiteOfPage = Pick<Site, 'language'> &
  Partial<
    Pick<Site, 'permalinks' | 'trailingSlash' | 'postTypes' | 'frontPageId' | 'postsPageId' | 'postsPage'>
  >

const QUESTION_FIELDS: Checks<QuestionFields> = { path: isText, question: isText, answer: isText, id: isText }

const FAQ_OPTIONS: Checks<FaqOptions> = /* @__PURE__ */ Object.assign({}, COLLECT_OPTIONS, {
  faq: /* @__PURE__ */ isOneOf('auto', 'always', 'never'),
  faqTypes: /* @__PURE__ */ isListOf(isText),
  isFaqPage: isBoolean,
  fields: /* @__PURE__ */ isListOf(
    /* @__PURE__ */ isObjectOf(QUESTION_FIELDS, ['path', 'question', 'answer']),
  ),
})

/** The checks of {@link PageOptions}. */
export const PAGE_OPTIONS: Checks<PageOptions> = /* @__PURE__ */ Object.assign({}, FAQ_OPTIONS, {
  terms: isItems,
  language: isLanguage,
  site: isObject,
  pagination: isAnything,
  report: isFunction,
})

/**
 * Checks the options of a page.
 *
 * @throws ConfigError with every problem.
 */
export const checkPageOptions: (options: unknown) => void = /* @__PURE__ */ createOptionsCheck(
  'options',
  PAGE_OPTIONS,
  [],
  false,
)
