// @ts-check
/** Matches the CSS selectors that the table of markup uses against the tree of parse5. */

/**
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} Node
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} Parent
 */

/**
 * Whether an element matches one of the selectors of a list. Supports elements, classes, `[name]`, `[name=value]`,
 * `[name$=value]`, descendants, children and `:scope`.
 *
 * @param {Element} element
 * @param {string} list
 * @param {Element} scope
 */
export function matches(element, list, scope) {
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

/** @param {Node | Parent} node @returns {node is Element} */
export function isElement(node) {
  return 'tagName' in node
}

/** @param {Element} element @param {string} name */
export function attributeOf(element, name) {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}
