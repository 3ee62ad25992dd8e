// @ts-check
/** Finds the sentences of a post that a reader sees and that neither its questions nor the reports contain. */
import { parseFragment } from 'parse5'
import { parsePost, toFaqPage } from 'wp-faq-seo'
import { isElement } from './select.js'
import { shownLines } from './shown-text.js'

/**
 * @param {any} json A post of an FAQ type.
 * @returns {string[]}
 */
export function findLostSentences(json) {
  /** @type {import('wp-faq-seo').QuestionIssue[]} */
  const issues = []
  const { questions } = toFaqPage(parsePost(json), { report: (issue) => issues.push(issue) })
  const kept = lettersOf(
    [
      ...questions.flatMap(({ question, answer }) => [question, answer.text]),
      ...issues.flatMap(({ text = '', message }) => [text, message]),
    ].join('\n'),
  )
  return listSentences(json.content.rendered).filter((sentence) => !kept.includes(lettersOf(sentence)))
}

/** @param {string} html */
function listSentences(html) {
  return shownLines(parseFragment(html, { scriptingEnabled: false }).childNodes, isReferenceMark)
    .flatMap((line) => line.split(/(?<=[.!?。！？])\s+/))
    .filter((sentence) => lettersOf(sentence) !== '')
}

/** Whether an element is the number of a footnote. @param {import('./shown-text.js').Element} element */
function isReferenceMark(element) {
  return (
    element.tagName === 'sup' && element.childNodes.some((node) => isElement(node) && node.tagName === 'a')
  )
}

/** @param {string} text */
function lettersOf(text) {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
