// @ts-check
/**
 * Finds the questions of a page in an HTML5 DOM, with parse5 and its own table of markup, independently of the library:
 * the results of the library are compared with it.
 */
import { parse, parseFragment, serialize } from 'parse5'
import { PATTERNS } from './patterns.js'
import { attributeOf, isElement, matches } from './select.js'
import { fold, nameOf, shownText } from './shown-text.js'

/**
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} Node
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} Parent
 * @typedef {import('./patterns.js').Pattern} Pattern
 */

/**
 * @typedef {object} JudgedQuestion
 * @property {string} pattern
 * @property {number} depth Number of answers that it is nested in.
 * @property {string} id `''` for none.
 * @property {string} question Text.
 * @property {string} answer Text.
 * @property {string} answerHtml
 * @property {boolean} visible
 */

/**
 * Lists the questions of a page or a fragment in document order, an outer item before those in its answer. Omits items
 * that lack a question or an answer, and duplicate pairs.
 *
 * @param {string} html
 * @returns {JudgedQuestion[]}
 */
export function judgeQuestions(html) {
  const isPage = /^\s*<(?:!doctype|html)\b/i.test(html)
  const root = isPage
    ? parse(html, { scriptingEnabled: false })
    : parseFragment(html, { scriptingEnabled: false })
  /** @type {JudgedQuestion[]} */
  const questions = []
  collect(root, [], questions)
  const seen = new Set()
  return questions.filter(({ question, answer, answerHtml }) => {
    if (question === '' || (answer === '' && !/<(?:img|picture|video|audio)\b/.test(answerHtml))) return false
    const key = JSON.stringify([nameOf(question), fold(answer)])
    return !seen.has(key) && seen.add(key)
  })
}

/**
 * @param {Parent} parent
 * @param {readonly Found[]} outer The enclosing items, innermost last.
 * @param {JudgedQuestion[]} questions
 */
function collect(parent, outer, questions) {
  for (const node of parent.childNodes) {
    if (!isElement(node) || node.tagName === 'template') continue
    const pattern = patternOf(node)
    const around = outer.at(-1)
    if (pattern === undefined || around?.shells.has(node)) {
      collect(node, outer, questions)
      continue
    }
    if (pattern.repeats) {
      collectRepeated(node, pattern, outer, questions)
      continue
    }
    const found = findParts(node, pattern)
    questions.push(toQuestion(found, outer))
    collect(node, [...outer, found], questions)
  }
}

/**
 * Collects the questions of a list, and then those inside each answer.
 *
 * @param {Element} list
 * @param {Pattern} pattern
 * @param {readonly Found[]} outer
 * @param {JudgedQuestion[]} questions
 */
function collectRepeated(list, pattern, outer, questions) {
  const parts = listOwn(list, pattern)
  for (const [index, question] of parts.entries()) {
    if (!matches(question, pattern.question, list)) continue
    const isAnswer = (/** @type {Element} */ part) => matches(part, String(pattern.answer), list)
    const rest = parts.slice(index + 1)
    // Terms without an answer share that of the next term.
    const answered = rest.slice(Math.max(0, rest.findIndex(isAnswer)))
    const end = answered.findIndex((part) => !isAnswer(part))
    const answers = end < 0 ? answered : answered.slice(0, end)
    questions.push({
      pattern: pattern.name,
      depth: outer.filter((one) => isInAnswer(list, one)).length,
      id: attributeOf(question, 'id') ?? '',
      question: shownText(question.childNodes),
      answer: shownText(answers),
      answerHtml: answers.map((answer) => serializeNode(answer)).join(''),
      visible: !outer.some(isHidden),
    })
    for (const answer of answers) {
      const found = { item: list, pattern, question, answer, shells: new Set([question, answer]) }
      if (isAnswer(/** @type {Element} */ (rest[0]))) collect(answer, [...outer, found], questions)
    }
  }
}

/** The questions and answers of a list, without those of lists in it. @param {Parent} parent @param {Pattern} pattern @returns {Element[]} */
function listOwn(parent, pattern) {
  return parent.childNodes.flatMap((node) => {
    if (!isElement(node) || matches(node, pattern.item, node)) return []
    const isPart = [pattern.question, String(pattern.answer)].some((selector) =>
      matches(node, selector, node),
    )
    return isPart ? [node] : listOwn(node, pattern)
  })
}

/**
 * @typedef {object} Found
 * @property {Element} item
 * @property {Pattern} pattern
 * @property {Element | undefined} question
 * @property {Element | undefined} answer
 * @property {ReadonlySet<Element>} shells Elements that look like items but only wrap the parts of this one.
 */

/** @param {Element} item @param {Pattern} pattern @returns {Found} */
function findParts(item, pattern) {
  const question = findOwn(item, pattern, pattern.question)
  const answer = pattern.answer === null ? undefined : findOwn(item, pattern, pattern.answer)
  /** @type {Set<Element>} */
  const shells = new Set()
  for (const part of [question, answer]) {
    for (let up = part?.parentNode; up && up !== item; up = /** @type {Element} */ (up).parentNode)
      shells.add(/** @type {Element} */ (up))
  }
  if (question !== undefined) shells.add(question)
  if (answer !== undefined) shells.add(answer)
  return { item, pattern, question, answer, shells }
}

/**
 * Finds the first element that matches a selector and is not part of a nested item.
 *
 * @param {Element} item
 * @param {Pattern} pattern
 * @param {string} selector
 */
function findOwn(item, pattern, selector) {
  /** @type {Element | undefined} */
  let found
  /** @type {(parent: Element) => void} */
  const look = (parent) => {
    for (const node of parent.childNodes) {
      if (found !== undefined) return
      if (!isElement(node)) continue
      const own = patternOf(node)
      if (own !== undefined && (own === pattern || own.folds !== true)) continue
      if (matches(node, selector, item)) found = node
      else look(node)
    }
  }
  look(item)
  return found
}

/** @param {Found} found @param {readonly Found[]} outer @returns {JudgedQuestion} */
function toQuestion(found, outer) {
  const { item, pattern, question } = found
  const { name, drop } = pattern
  const answer = answerNodes(found)
  // Inside a nested item nothing is dropped: all of it is part of this answer.
  const isDropped = (/** @type {Element} */ element) =>
    drop !== undefined && matches(element, drop, item) && itemOf(element) === item
  return {
    pattern: name,
    depth: outer.filter((one) => isInAnswer(item, one)).length,
    id: attributeOf(item, 'id') ?? '',
    question: shownText(question?.childNodes ?? [], isDropped),
    answer: shownText(answer, isDropped),
    answerHtml: answer.map((node) => serializeNode(node)).join(''),
    visible: ![...outer, found].some(isHidden),
  }
}

/** @param {Found} found @returns {readonly Node[]} */
function answerNodes({ item, pattern, question, answer }) {
  if (pattern.answer !== null) return answer?.childNodes ?? []
  if (question === undefined) return []
  const child = item.childNodes.find((node) => holds(node, question))
  return item.childNodes.flatMap((node) => (node === child ? nodesAfter(question, node) : [node]))
}

/**
 * Lists the nodes that follow an element inside another. A formatting element that was never closed contains both a
 * question and its answer. Other elements, such as a heading or summary, do not contain the answer.
 *
 * @param {Element} element
 * @param {Node} outer
 * @returns {Node[]}
 */
function nodesAfter(element, outer) {
  /** @type {Node[]} */
  const nodes = []
  for (let up = element; up !== outer; up = /** @type {Element} */ (up.parentNode)) {
    const parent = /** @type {Element} */ (up.parentNode)
    if (!FORMATTING.has(parent.tagName)) return []
    nodes.push(...parent.childNodes.slice(parent.childNodes.indexOf(up) + 1))
  }
  return nodes
}

const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** @param {Found} found */
function isHidden({ item, pattern: { hidden } }) {
  return hidden !== undefined && matches(item, hidden, item)
}

/** @param {Element} inner @param {Found} outer */
function isInAnswer(inner, outer) {
  const { answer, pattern } = outer
  if (pattern.answer !== null) return answer !== undefined && holds(answer, inner)
  return answerNodes(outer).some((node) => holds(node, inner))
}

/** @param {Node} outer @param {Element} inner */
function holds(outer, inner) {
  for (let up = /** @type {Parent | null} */ (inner); up; up = 'parentNode' in up ? up.parentNode : null)
    if (up === outer) return true
  return false
}

/** The nearest enclosing item. @param {Element} element */
function itemOf(element) {
  for (let up = element.parentNode; up && isElement(up); up = up.parentNode)
    if (patternOf(up) !== undefined) return up
  return undefined
}

/** @param {Element} element */
function patternOf(element) {
  return PATTERNS.find(({ item }) => matches(element, item, element))
}

/** @param {Node} node */
function serializeNode(node) {
  return serialize(/** @type {Parent} */ ({ nodeName: '#document-fragment', childNodes: [node] }))
}
