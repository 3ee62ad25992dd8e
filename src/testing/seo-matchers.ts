import { toText } from '../content/html/text.js'
import type { FaqPage } from '../faq/page/faq-page.js'
import { normalizeQuestion } from '../faq/questions/normalize-question.js'
import { compareHeads, type HeadDifference } from '../head/inspect/compare-heads.js'
import type { Head } from '../head/model/head.js'
import { quoteInFull } from '../internal/quote.js'
import type { Graph } from '../jsonld/graph/node.js'
import { createContext } from '../lint/facts/create-context.js'
import { listQuestions, textsOfAnswer } from '../lint/facts/graph/question-facts.js'
import { formatDiagnostics } from '../lint/format/format-diagnostics.js'
import { lint } from '../lint/lint.js'
import type { LintConfig } from '../lint/settings/config.js'
import type { UrlMap } from '../site/url-map/url-map.js'
import { findCmsUrls } from './find-cms-urls.js'
import { isFaqPage, isGraph, readHead, readLintInput } from './read-received.js'

/** The result that a matcher returns to its runner. */
export interface MatcherResult {
  /** Whether the expectation holds. With `.not` it must be `false`. */
  readonly pass: boolean
  /** Describes the failure. Called only if the test fails. */
  readonly message: () => string
}

/**
 * The matchers as methods of a runner's `expect`. `wp-faq-seo/testing/vitest` and `wp-faq-seo/testing/jest` declare them.
 *
 * @typeParam R The return type of the runner's matchers.
 */
export interface SeoMatchers<R = unknown> {
  /**
   * Expects that lint finds no errors in a `LintInput`, a `Head` or the HTML of a head. Warnings are allowed.
   *
   * @param config The lint configuration. Default: the recommended rules.
   */
  toHaveNoSeoErrors(config?: LintConfig | undefined): R
  /**
   * Expects that a `Head`, or the HTML of one, is the same to a browser as another one.
   *
   * @param expected The other head or its HTML.
   */
  toRenderSameHeadAs(expected: Head | string): R
  /**
   * Expects that a `FaqPage`, a `Graph`, a `Head` or its HTML has a question.
   *
   * @param question The whole question, or an expression that it matches. Case, white space, kinds of quotes and a
   * question mark at the end are ignored.
   * @param answer The whole answer as plain text, compared like the question, or an expression that it matches. Default:
   * any answer.
   */
  toHaveQuestion(question: string | RegExp, answer?: string | RegExp | undefined): R
  /**
   * Expects that a `Head`, a `FaqPage`, or the HTML of a head or document has no URL of the CMS.
   *
   * URLs that the map leaves with the CMS are allowed, such as media. URLs in text are ignored, since no map changes them.
   *
   * @param urls The URL map that `composeHead` received.
   */
  toHaveNoCmsUrls(urls: UrlMap | readonly UrlMap[]): R
}

/**
 * Matchers for the `expect.extend` of vitest and Jest.
 *
 * Each throws a `TypeError` for a value that it cannot read, even with `.not`.
 *
 * @see https://vitest.dev/guide/extending-matchers
 * @see https://jestjs.io/docs/expect#expectextendmatchers
 * @example
 * ```ts
 * import { seoMatchers } from 'wp-faq-seo/testing'
 *
 * // In a setup file: expect.extend(seoMatchers)
 * const head = { title: 'What does a course cost?' }
 * seoMatchers.toRenderSameHeadAs(head, '<title>What does a course cost?</title>').pass // true
 * seoMatchers.toRenderSameHeadAs(head, '<title>Fees</title>').message().split('\n').slice(-3) // ['title', '- "Fees"', '+ "What does a course cost?"']
 * ```
 */
export const seoMatchers: {
  /** Expects no lint errors in a `LintInput`, a `Head` or HTML. */
  readonly toHaveNoSeoErrors: (received: unknown, config?: LintConfig) => MatcherResult
  /** Expects that two heads are the same to a browser. */
  readonly toRenderSameHeadAs: (received: unknown, expected: Head | string) => MatcherResult
  /** Expects a question in a `FaqPage`, a `Graph`, a `Head` or HTML. */
  readonly toHaveQuestion: (
    received: unknown,
    question: string | RegExp,
    answer?: string | RegExp,
  ) => MatcherResult
  /** Expects no URL of the CMS in a `Head`, a `FaqPage` or HTML. */
  readonly toHaveNoCmsUrls: (received: unknown, urls: UrlMap | readonly UrlMap[]) => MatcherResult
} = { toHaveNoSeoErrors, toRenderSameHeadAs, toHaveQuestion, toHaveNoCmsUrls }

function toHaveNoSeoErrors(received: unknown, config?: LintConfig): MatcherResult {
  const errors = lint(readLintInput(received), config).filter(({ severity }) => severity === 'error')
  return {
    pass: errors.length === 0,
    message: () =>
      errors.length === 0
        ? 'Expected SEO errors, found none'
        : `Expected no SEO errors\n\n${formatDiagnostics(errors)}`,
  }
}

function toRenderSameHeadAs(received: unknown, expected: Head | string): MatcherResult {
  const differences = compareHeads(readHead(expected), readHead(received))
  return {
    pass: differences.length === 0,
    message: () =>
      differences.length === 0
        ? 'Expected a different head, received the same'
        : `Expected the same head\n\n- Expected\n+ Received\n\n${differences.map(formatDifference).join('\n\n')}`,
  }
}

function formatDifference({ kind, key, path, expected, actual }: HeadDifference): string {
  const name = path === undefined ? key : `${key} ${path}`
  return [
    kind === 'order' ? `${name} is in a different position` : name,
    ...(expected === undefined ? [] : [`- ${JSON.stringify(expected)}`]),
    ...(actual === undefined ? [] : [`+ ${JSON.stringify(actual)}`]),
  ].join('\n')
}

/** A question with the texts of its answers. */
interface FoundQuestion {
  readonly question: string
  readonly answers: readonly string[]
}

function toHaveQuestion(
  received: unknown,
  question: string | RegExp,
  answer?: string | RegExp,
): MatcherResult {
  const found = readQuestions(received)
  const asked = found.filter((entry) => matches(entry.question, question))
  const pass = asked.some(
    ({ answers }) => answer === undefined || answers.some((text) => matches(text, answer)),
  )
  const wanted =
    answer === undefined ? describe(question) : `${describe(question)} with the answer ${describe(answer)}`
  return {
    pass,
    message: () => {
      if (pass) return `Expected no question ${wanted}\n\n${formatQuestions(asked)}`
      if (asked.length === 0) return `Expected the question ${wanted}\n\n${formatQuestions(found)}`
      const answers = asked.flatMap((entry) => entry.answers)
      const lines = answers.length === 0 ? ['+ no answer'] : answers.map((text) => `+ ${describe(text)}`)
      return [
        `Expected the question ${wanted}`,
        '',
        '- Expected answer',
        '+ Received answer',
        '',
        `- ${describe(answer ?? '')}`,
        ...lines,
      ].join('\n')
    },
  }
}

function toHaveNoCmsUrls(received: unknown, urls: UrlMap | readonly UrlMap[]): MatcherResult {
  const found = findCmsUrls(received, urls)
  return {
    pass: found.length === 0,
    message: () =>
      found.length === 0
        ? 'Expected URLs of the CMS, found none'
        : `Expected no URLs of the CMS\n\nFound:\n${found.map((url) => `  ${url}`).join('\n')}`,
  }
}

function readQuestions(received: unknown): FoundQuestion[] {
  if (isFaqPage(received)) return readPage(received)
  return readGraphs(isGraph(received) ? { graph: received } : { head: readHead(received) })
}

function readPage({ questions }: FaqPage): FoundQuestion[] {
  return questions.map(({ question, answer }) => ({ question, answers: [answer.text] }))
}

function readGraphs(input: { readonly graph: Graph } | { readonly head: Head }): FoundQuestion[] {
  const { graph } = createContext(input)
  return graph === undefined
    ? []
    : listQuestions(graph).map(({ name, answers }) => ({
        question: name,
        answers: answers.flatMap((answer) => textsOfAnswer(graph, answer).map(toText)),
      }))
}

/** `search` always starts at the beginning, even for an expression with the flag `g`. */
function matches(text: string, expected: string | RegExp): boolean {
  return typeof expected === 'string'
    ? normalizeQuestion(text) === normalizeQuestion(expected)
    : text.search(expected) >= 0
}

function formatQuestions(questions: readonly FoundQuestion[]): string {
  if (questions.length === 0) return 'Found no questions'
  return ['Found:', ...questions.map(({ question }) => `  ${describe(question)}`)].join('\n')
}

function describe(value: string | RegExp): string {
  return typeof value === 'string' ? quoteInFull(value) : String(value)
}
