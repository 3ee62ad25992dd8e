import { withoutReferenceMarks } from '../../content/html/reference-marks.js'
import { hasVisibleText } from '../../content/html/visible-text.js'
import { sanitizeHtml } from '../../content/sanitize/sanitize.js'
import type { PageIds } from '../graph/ids.js'
import type { AnswerNode, QuestionNode } from '../graph/node.js'
import { type AnswerRules, answerRulesOf } from './answer-policy.js'
import { toReadableAnswer } from './readable-answer.js'

/** A question to build a node from. A `Question` of a `FaqPage` is accepted. */
export interface QuestionInput {
  /** The id of the question, unique on its page. */
  readonly id: string
  /** 1 for the first question of the page. */
  readonly position: number
  /** The question as plain text. */
  readonly question: string
  /** The answer. */
  readonly answer: {
    /** HTML. Need not be sanitized. */
    readonly html: string
    /** The answer as Yoast's FAQ block stores it. Overrides `html`. */
    readonly stored?: string | undefined
  }
  /** The markup in which the question was found. Answers of Yoast's FAQ block keep links and attributes as Yoast prints them. */
  readonly source?: string
}

/** The page of a question. */
export interface QuestionContext {
  /** The ids of the page that contains the question. */
  readonly ids: PageIds
  /** The base of relative URLs in the answer. Default: the URL of the page. */
  readonly baseUrl?: string | undefined
  /** BCP 47 tag. Default: no `inLanguage`. */
  readonly language?: string | undefined
}

/**
 * Builds the node of a question with its answer, whose HTML is reduced to `ANSWER_POLICY`.
 *
 * A table becomes a list of its rows, and an image its alternative text. Links become absolute: readers of the graph do not know
 * the base of relative ones. Reference marks, such as the numbers of footnotes, are omitted.
 *
 * @see https://schema.org/Question
 * @example
 * ```ts
 * import { buildQuestionNode, createIds } from 'wp-faq-seo/jsonld'
 *
 * const node = buildQuestionNode(
 *   { id: 'question-7', position: 1, question: 'How long?', answer: { html: '<p onclick="x()">A <a href="/day/">day</a></p>' } },
 *   { ids: createIds('https://example.com/faq/'), language: 'en-US' },
 * )
 * node['@id'] // 'https://example.com/faq/#question-7'
 * node.acceptedAnswer.text // '<p>A <a href="https://example.com/day/">day</a></p>'
 * ```
 */
export function buildQuestionNode(question: QuestionInput, context: QuestionContext): QuestionNode {
  const { ids, language } = context
  const { answer } = question
  const id = ids.question(question.id)
  return {
    '@type': 'Question',
    '@id': id,
    position: question.position,
    url: id,
    name: question.question,
    answerCount: 1,
    acceptedAnswer: buildAnswer(answer.stored ?? answer.html, context, answerRulesOf(question.source)),
    ...(language !== undefined && { inLanguage: language }),
  }
}

/**
 * Builds the node of an answer from its HTML, reduced to `ANSWER_POLICY`.
 *
 * @see https://schema.org/Answer
 * @example
 * ```ts
 * import { buildAnswerNode, createIds } from 'wp-faq-seo/jsonld'
 *
 * buildAnswerNode('<section><p>Yes</p></section>', { ids: createIds('https://example.com/') }) // { '@type': 'Answer', text: '<p>Yes</p>' }
 * ```
 */
export function buildAnswerNode(html: string, context: QuestionContext): AnswerNode {
  return buildAnswer(html, context, answerRulesOf(undefined))
}

function buildAnswer(html: string, context: QuestionContext, rules: AnswerRules): AnswerNode {
  const { ids, baseUrl = ids.page, language } = context
  const text = toAnswerText(html, baseUrl, rules)
  // Yoast omits images. If an answer is only an image, its alternative text is kept.
  const isLost = !rules.isReadable && !hasVisibleText(text)
  return {
    '@type': 'Answer',
    text: isLost ? toAnswerText(html, baseUrl, answerRulesOf(undefined)) : text,
    ...(language !== undefined && { inLanguage: language }),
  }
}

function toAnswerText(
  html: string,
  baseUrl: string,
  { policy, isAbsolute, isReadable }: AnswerRules,
): string {
  const readable = isReadable ? toReadableAnswer(withoutReferenceMarks(html, baseUrl)) : html
  const options = { ...(isAbsolute && { baseUrl }), imageText: isReadable }
  return sanitizeHtml(decodeTypography(readable), policy, options).trim()
}

/** Decodes the references that WordPress writes for quotes and dashes, to save space. */
function decodeTypography(html: string): string {
  if (!html.includes('&#')) return html
  return html.replace(/&#\d{3,7};/g, (reference) => {
    const code = Number(reference.slice(2, -1))
    const isPlain = code >= 160 && code < 0x11_0000 && !(code >= 0xd800 && code < 0xe000)
    return isPlain ? String.fromCodePoint(code) : reference
  })
}
