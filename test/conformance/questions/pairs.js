// @ts-check
/** Question and answer as one text, and lists of such pairs. */
import { fold, nameOf } from './shown-text.js'

/** @param {string} question @param {string} answer */
export function toPair(question, answer) {
  return `${fold(question)} | ${fold(answer)}`
}

/** Omits duplicates; a question mark or colon at the end makes no difference. @param {readonly string[]} pairs */
export function unique(pairs) {
  const names = pairs.map((pair) => {
    const [question = '', ...answer] = pair.split(' | ')
    return `${nameOf(question)} | ${answer.join(' | ')}`
  })
  return pairs.filter((_, index) => names.indexOf(names[index] ?? '') === index)
}

/** The pairs that both lists have, as often as both have them. @param {readonly string[]} one @param {readonly string[]} other */
export function common(one, other) {
  const rest = [...other]
  return one.filter((pair) => {
    const index = rest.indexOf(pair)
    if (index >= 0) rest.splice(index, 1)
    return index >= 0
  })
}

/** The pairs of the first list that are not in the second. @param {readonly string[]} pairs @param {readonly string[]} taken */
export function without(pairs, taken) {
  const rest = [...taken]
  return pairs.filter((pair) => {
    const index = rest.indexOf(pair)
    if (index >= 0) rest.splice(index, 1)
    return index < 0
  })
}
