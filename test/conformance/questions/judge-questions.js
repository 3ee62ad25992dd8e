// @ts-check
/**
 * The questions of a page as an HTML5 DOM shows them, read with parse5 and a table of its own, independently of the
 * library: what its results are compared with.
 */
import { parse, parseFragment, serialize } from 'parse5'

/**
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} Node
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} Parent
 */

/**
 * @typedef {object} Pattern
 * @property {string} name
 * @property {string} item
 * @property {string} question
 * @property {string | null} answer `null`: all that is in the item but the question, and what holds it as its child.
 * @property {boolean} [folds] Whether the markup folds away anything, and may be the shell of an item of another kind.
 * @property {string} [drop] What belongs neither to question nor answer.
 * @property {string} [hidden] Items that no reader sees.
 */

/**
 * @typedef {object} JudgedQuestion
 * @property {string} pattern
 * @property {number} depth In how many answers of other items it stands.
 * @property {string} id `''` where the item has none.
 * @property {string} question Text.
 * @property {string} answer Text.
 * @property {string} answerHtml
 * @property {boolean} visible
 */

/** In the order in which they may claim an element. @type {readonly Pattern[]} */
export const PATTERNS = [
  {
    name: 'rank-math',
    item: '.rank-math-list-item, .rank-math-faq-item',
    question: '.rank-math-question',
    answer: '.rank-math-answer',
  },
  {
    name: 'aioseo',
    item: '.wp-block-aioseo-faq',
    question: '.aioseo-faq-block-question',
    answer: '.aioseo-faq-block-answer',
    hidden: '[data-schema-only=true]',
  },
  { name: 'yoast', item: '.schema-faq-section', question: '.schema-faq-question', answer: null },
  {
    name: 'seopress',
    item: '.wpseopress-faq',
    question: '.wpseopress-faq-question',
    answer: '.wpseopress-faq-answer',
  },
  { name: 'spectra', item: '.uagb-faq-item', question: '.uagb-question', answer: '.uagb-faq-content' },
  {
    name: 'kadence',
    item: '.kt-accordion-pane',
    question: '.kt-blocks-accordion-title',
    answer: '.kt-accordion-panel-inner',
    folds: true,
  },
  {
    name: 'generateblocks',
    item: '.gb-accordion__item',
    question: '.gb-accordion__toggle',
    answer: '.gb-accordion__content',
    folds: true,
    drop: '.gb-accordion__toggle-icon',
  },
  {
    name: 'essential-blocks',
    item: '.eb-accordion-wrapper',
    question: '.eb-accordion-title',
    answer: '.eb-accordion-content',
    folds: true,
    drop: '.eb-accordion-title-prefix-text, .eb-accordion-title-suffix-text',
  },
  {
    name: 'stackable',
    item: 'details.stk-block-accordion',
    question: '.stk-block-accordion__heading .stk-block-heading__text',
    answer: '.stk-block-accordion__content',
    folds: true,
  },
  {
    name: 'bricks',
    item: '.brxe-accordion .accordion-item, .brxe-accordion-nested > *',
    question: '.accordion-title-wrapper',
    answer: '.accordion-content-wrapper',
    folds: true,
  },
  {
    name: 'ultimate-blocks',
    item: '.wp-block-ub-content-toggle-accordion',
    question: '.wp-block-ub-content-toggle-accordion-title',
    answer: '.wp-block-ub-content-toggle-accordion-content-wrap',
    folds: true,
  },
  {
    name: 'ultimate-faq',
    item: '.ewd-ufaq-faq-div',
    question: '.ewd-ufaq-faq-title-text',
    answer: '.ewd-ufaq-faq-post',
  },
  {
    name: 'structured-content',
    item: 'section.sc_fs_faq, details.sc_fs_faq',
    question: ['h2', 'h3', 'h4', 'h5', 'p']
      .flatMap((name) => [`summary > ${name}`, `:scope > ${name}`, `:scope > div > ${name}`])
      .join(', '),
    answer: '.sc_fs_faq__content, :scope > div > div',
  },
  {
    name: 'accordion-blocks',
    item: '.c-accordion__item',
    question: '.c-accordion__title',
    answer: '.c-accordion__content',
    folds: true,
  },
  {
    name: 'quick-and-easy-faqs',
    item: '.qe-faq-toggle, .qe-faq-list',
    question: '.qe-toggle-title h4, .qe-list-title h4',
    answer: '.qe-toggle-content, .qe-list-content',
    drop: '.qe-faq-top',
  },
  {
    name: 'elementor',
    item: '.elementor-accordion-item, .elementor-toggle-item',
    question: '.elementor-accordion-title, .elementor-toggle-title, .elementor-tab-title a',
    answer: '.elementor-tab-content',
    folds: true,
  },
  {
    name: 'elementor-nested',
    item: 'details.e-n-accordion-item',
    question: '.e-n-accordion-item-title-text',
    answer: null,
    folds: true,
  },
  {
    name: 'wpbakery',
    item: '.vc_tta-accordion .vc_tta-panel',
    question: '.vc_tta-title-text',
    answer: '.vc_tta-panel-body',
    folds: true,
  },
  {
    name: 'wpbakery-toggle',
    item: '.vc_toggle',
    question: '.vc_toggle_title h4',
    answer: '.vc_toggle_content',
    folds: true,
  },
  {
    name: 'divi',
    item: '.et_pb_toggle',
    question: '.et_pb_toggle_title',
    answer: '.et_pb_toggle_content',
    folds: true,
  },
  {
    name: 'essential-addons',
    item: '.eael-accordion-list',
    question: '.eael-accordion-tab-title',
    answer: '.eael-accordion-content',
    folds: true,
  },
  {
    name: 'avada',
    item: '.fusion-panel',
    question: '.fusion-toggle-heading',
    answer: '.toggle-content',
    folds: true,
  },
  {
    name: 'beaver-builder',
    item: '.fl-accordion-item',
    question: '.fl-accordion-button-label',
    answer: '.fl-accordion-content',
    folds: true,
  },
  {
    name: 'otter',
    item: 'details.wp-block-themeisle-blocks-accordion-item',
    question: '.wp-block-themeisle-blocks-accordion-item__title',
    answer: '.wp-block-themeisle-blocks-accordion-item__content',
    folds: true,
  },
  {
    name: 'core-accordion',
    item: '.wp-block-accordion-item',
    question: '.wp-block-accordion-heading__toggle-title',
    answer: '.wp-block-accordion-panel',
    folds: true,
  },
  { name: 'core-details', item: 'details', question: ':scope > summary', answer: null, folds: true },
  {
    name: 'microdata',
    item: '[itemtype$=schema.org/Question]',
    question: '[itemprop=name]',
    answer: '[itemprop=acceptedAnswer] [itemprop=text]',
  },
]

/**
 * The questions of a page or a fragment in document order, an outer item before those in its answer: without those
 * that lack a question or an answer, and each pair once.
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
 * The text with white space and typographic characters folded: two texts that a reader would call the same are.
 *
 * @param {string} text
 */
export function fold(text) {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[‘’‚‛‹›`´′]/g, "'")
    .replace(/[“”„‟«»″]|''/g, '"')
    .replace(/[‐‑‒–—―−]+|-{2,}/g, '-')
    .replaceAll('…', '...')
    .replaceAll('×', 'x')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * The text of nodes as a reader of the page sees it: blocks, cells and line breaks part words, white space is one space.
 * Whether something is folded away with `hidden` does not count: answers are.
 *
 * @param {readonly Node[]} nodes
 * @param {(element: Element) => boolean} [isDropped]
 */
export function shownText(nodes, isDropped = () => false) {
  let text = ''
  /** @param {Node} node */
  const read = (node) => {
    if (node.nodeName === '#text') text += /** @type {any} */ (node).value
    if (!isElement(node) || UNSHOWN.has(node.tagName) || isAriaHidden(node) || isDropped(node)) return
    const parts = PARTING.has(node.tagName)
    if (parts) text += ' '
    node.childNodes.forEach(read)
    if (parts) text += ' '
  }
  nodes.forEach(read)
  return text.replace(/[\t\n\f\r ]+/g, ' ').trim()
}

/** A question as far as it is told from others. @param {string} question */
export function nameOf(question) {
  return fold(question)
    .toLowerCase()
    .replace(/[\s?:]+$/, '')
}

const UNSHOWN = new Set(
  'script style svg template noscript iframe object embed video audio canvas textarea select datalist title head math'.split(
    ' ',
  ),
)

/** Elements before and after which a word ends. */
const PARTING = new Set(
  (
    'address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
)

/**
 * @param {Parent} parent
 * @param {readonly Found[]} outer The items around it, innermost last.
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
    const found = findParts(node, pattern)
    questions.push(toQuestion(found, outer))
    collect(node, [...outer, found], questions)
  }
}

/**
 * @typedef {object} Found
 * @property {Element} item
 * @property {Pattern} pattern
 * @property {Element | undefined} question
 * @property {Element | undefined} answer
 * @property {ReadonlySet<Element>} shells What looks like an item and only holds the parts of this one.
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
 * The first element of a selector that is not a nested item's.
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
  // What belongs to an item within this one is part of the answer as it is.
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
 * What follows an element within another: formatting that was never closed holds a question together with its answer.
 * Only there: a heading or summary with the question in it has no answer in it.
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

/** The nearest item around an element. @param {Element} element */
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

/** @param {Node | Parent} node @returns {node is Element} */
function isElement(node) {
  return 'tagName' in node
}

/** @param {Element} element */
function isAriaHidden(element) {
  return attributeOf(element, 'aria-hidden')?.toLowerCase() === 'true'
}

/** @param {Element} element @param {string} name */
function attributeOf(element, name) {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/**
 * Whether an element matches one of the selectors of a list: elements, classes, `[name]`, `[name=value]`,
 * `[name$=value]`, descendants, children, `:scope`.
 *
 * @param {Element} element
 * @param {string} list
 * @param {Element} scope
 */
function matches(element, list, scope) {
  return compiledOf(list).some((steps) => matchesSteps(element, steps, steps.length - 1, scope))
}

/** @typedef {{ isChild: boolean, tests: readonly ((element: Element, scope: Element) => boolean)[] }} Step */

/** @type {(element: Element, steps: readonly Step[], at: number, scope: Element) => boolean} */
function matchesSteps(element, steps, at, scope) {
  const step = /** @type {Step} */ (steps[at])
  if (!step.tests.every((test) => test(element, scope))) return false
  if (at === 0) return true
  for (let up = element.parentNode; up && isElement(up); up = up.parentNode) {
    if (matchesSteps(up, steps, at - 1, scope)) return true
    if (step.isChild) return false
  }
  return false
}

/** @type {Map<string, Step[][]>} */
const compiled = new Map()

/** @param {string} list */
function compiledOf(list) {
  let selectors = compiled.get(list)
  if (selectors === undefined) {
    selectors = list.split(',').map(compileSelector)
    compiled.set(list, selectors)
  }
  return selectors
}

/** @param {string} selector */
function compileSelector(selector) {
  /** @type {Step[]} */
  const steps = []
  let isChild = false
  for (const word of selector.trim().split(/\s+/)) {
    if (word === '>') {
      isChild = true
      continue
    }
    steps.push({
      isChild,
      tests: Array.from(word.matchAll(/:scope|\[[^\]]+\]|\.[\w-]+|\w+|\*/g), ([part]) => compileTest(part)),
    })
    isChild = false
  }
  return steps
}

/** @param {string} part @returns {(element: Element, scope: Element) => boolean} */
function compileTest(part) {
  if (part === '*') return () => true
  if (part === ':scope') return (element, scope) => element === scope
  if (part.startsWith('.')) {
    const name = part.slice(1)
    return (element) => (attributeOf(element, 'class') ?? '').split(/[\t\n\f\r ]+/).includes(name)
  }
  if (!part.startsWith('[')) return (element) => element.tagName === part
  const [, name = '', operator = '', value = ''] = /^\[([\w-]+)(?:([$]?)=(.*))?\]$/.exec(part) ?? []
  return (element) => {
    const own = attributeOf(element, name)
    return own !== undefined && (operator === '$' ? own.endsWith(value) : own === value)
  }
}
