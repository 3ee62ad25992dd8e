import { toText } from '../content/html/text.js'
import type { FaqPage } from '../faq/page/faq-page.js'
import { foldQuestion } from '../faq/questions/normalize-question.js'
import { compareHeads, type HeadDifference } from '../head/inspect/compare-heads.js'
import type { Head } from '../head/model/head.js'
import type { Graph } from '../jsonld/graph/node.js'
import { createContext } from '../lint/facts/create-context.js'
import { listQuestions, textsOfAnswer } from '../lint/facts/graph/question-facts.js'
import { formatDiagnostics } from '../lint/format/format-diagnostics.js'
import { lint } from '../lint/lint.js'
import type { LintConfig } from '../lint/settings/config.js'
import { isFaqPage, isGraph, readHead, readLintInput } from './read-received.js'

/** What a matcher tells its runner. */
export interface MatcherResult {
  /** Whether the expectation holds; with `.not` it is to be `false`. */
  readonly pass: boolean
  /** What is wrong; asked for only where the test fails. */
  readonly message: () => string
}

/**
 * The matchers as a runner's `expect` has them; `wp-faq-seo/testing/vitest` and `wp-faq-seo/testing/jest` declare them there.
 *
 * @typeParam R What the runner's matchers return.
 */
export interface SeoMatchers<R = unknown> {
  /**
   * The linter finds no error in a `LintInput`, a `Head` or the HTML of a head; warnings pass.
   *
   * @param config How to lint; absent means the recommended rules.
   */
  toHaveNoSeoErrors(config?: LintConfig | undefined): R
  /**
   * A `Head`, or the HTML of one, says what another one says, as a browser sees it.
   *
   * @param expected The other one.
   */
  toRenderSameHeadAs(expected: Head | string): R
  /**
   * A `FaqPage`, a `Graph`, a `Head` or its HTML has a question.
   *
   * @param question The whole question, in whatever case, white space and quotes; or what it matches.
   * @param answer The whole answer as plain text, compared like the question; or what it matches. Absent means any.
   */
  toHaveQuestion(question: string | RegExp, answer?: string | RegExp | undefined): R
}

/**
 * Matchers for `expect.extend` of vitest and Jest.
 *
 * Each throws a `TypeError` where it is given what it cannot read, with `.not` too.
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
  /** The linter finds no error in what is received: a `LintInput`, a `Head`, or HTML. */
  readonly toHaveNoSeoErrors: (received: unknown, config?: LintConfig) => MatcherResult
  /** The head that is received says what the expected one says. */
  readonly toRenderSameHeadAs: (received: unknown, expected: Head | string) => MatcherResult
  /** What is received has the question: a `FaqPage`, a `Graph`, a `Head`, or HTML. */
  readonly toHaveQuestion: (
    received: unknown,
    question: string | RegExp,
    answer?: string | RegExp,
  ) => MatcherResult
} = { toHaveNoSeoErrors, toRenderSameHeadAs, toHaveQuestion }

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
        ? 'Expected another head, received one that says the same'
        : `Expected the same head\n\n- Expected\n+ Received\n\n${differences.map(formatDifference).join('\n\n')}`,
  }
}

function formatDifference({ kind, key, path, expected, actual }: HeadDifference): string {
  const place = path === undefined ? key : `${key} ${path}`
  return [
    kind === 'order' ? `${place} stands elsewhere` : place,
    ...(expected === undefined ? [] : [`- ${JSON.stringify(expected)}`]),
    ...(actual === undefined ? [] : [`+ ${JSON.stringify(actual)}`]),
  ].join('\n')
}

/** A question as a reader meets it. */
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
    answer === undefined ? quote(question) : `${quote(question)} with the answer ${quote(answer)}`
  return {
    pass,
    message: () => {
      if (pass) return `Expected no question ${wanted}\n\n${formatQuestions(asked)}`
      if (asked.length === 0) return `Expected the question ${wanted}\n\n${formatQuestions(found)}`
      const answers = asked.flatMap((entry) => entry.answers)
      const lines = answers.length === 0 ? ['+ no answer'] : answers.map((text) => `+ ${quote(text)}`)
      return [
        `Expected the question ${wanted}`,
        '',
        '- Expected answer',
        '+ Received answer',
        '',
        `- ${quote(answer ?? '')}`,
        ...lines,
      ].join('\n')
    },
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

/** `search` begins at the start, whatever an expression with the flag `g` found before. */
function matches(text: string, expected: string | RegExp): boolean {
  return typeof expected === 'string'
    ? foldQuestion(text) === foldQuestion(expected)
    : text.search(expected) >= 0
}

function formatQuestions(questions: readonly FoundQuestion[]): string {
  if (questions.length === 0) return 'Found no questions'
  return ['Found:', ...questions.map(({ question }) => `  ${quote(question)}`)].join('\n')
}

function quote(value: string | RegExp): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}
