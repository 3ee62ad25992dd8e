import { withImageText } from '../../content/html/image-text.js'
import { hasVisibleText } from '../../content/html/visible-text.js'
import type { AnswerContent } from '../page/faq-page.js'

/** What distinguishes an answer from others: its text, and where its links and media lead. */
export function answerKey({ html, text }: AnswerContent): string {
  const targets = html.includes('=') ? (html.match(TARGETS) ?? []) : []
  return [text, ...targets].join('\n')
}

/** Whether structured data can contain an answer: it has text, or an image with an alternative text. */
export function hasStructuredText({ html }: AnswerContent): boolean {
  return hasVisibleText(html) || hasVisibleText(withImageText(html))
}

const TARGETS = /\b(?:alt|href|src)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)/gi
