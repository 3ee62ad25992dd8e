import { decodeAttribute } from '../../content/html/entities.js'
import { quoteInFull } from '../../internal/quote.js'
import { ConfigError } from '../../site/config-error.js'
import { attributesOf, type OpenElement } from './walk-elements.js'

/** A compiled selector list: an element matches it if it matches one of the compounds. */
export type Selector = readonly Compound[]

/** A compound selector, and what its ancestors have to match. */
interface Compound {
  readonly name: string | undefined
  readonly classes: readonly string[]
  readonly attributes: readonly AttributeTest[]
  readonly isScope: boolean
  /** The compound to the left of this one. */
  readonly outer: Compound | undefined
  /** Whether the compound to the left has to match the parent, rather than any ancestor. */
  readonly isChild: boolean
  /** Text that the start tag of every matching element contains. It rules out nearly all elements. */
  readonly hint: string
  /** Whether the compound requires exactly one class and no attributes. It may also have an element name. */
  readonly isBare: boolean
  /** The class attribute of a tag that has only this class, as nearly all HTML writes it. */
  readonly classAttribute: string
}

interface AttributeTest {
  readonly name: string
  readonly operator: string
  readonly value: string
}

/** Maximum distance of an ancestor, so that deep nesting costs linear time. Real pages nest some thirty levels. */
const FURTHEST_ANCESTOR = 200

/**
 * Compiles CSS selectors.
 *
 * @throws ConfigError if a selector is invalid, or uses CSS that a `QuestionPattern` does not support.
 */
export function compileSelector(selector: string): Selector {
  return selector.split(',').map((complex) => compileComplex(complex.trim(), selector))
}

/** Whether an element matches a selector. `:scope` matches `scope`; elements outside it are ignored. */
export function matchesSelector(selector: Selector, element: OpenElement, scope?: OpenElement): boolean {
  for (const compound of selector) if (matchesComplex(compound, element, scope)) return true
  return false
}

/** Text that occurs in all HTML with an element that matches a selector. */
export interface Hint {
  /** Where the text occurs: in a class attribute, as a tag name, or anywhere. */
  readonly kind: 'class' | 'tag' | 'text'
  readonly text: string
  /** Whether it describes an ancestor, which may hold any number of matching elements. */
  readonly isAncestor: boolean
}

/** One hint for each selector of the list. */
export function hintsOf(selector: Selector): Hint[] {
  return selector.map((compound) => hintOf(compound, false))
}

/** A class or an attribute, if possible: nearly every page has lists, and few have a certain class. */
function hintOf({ classes, hint, name, outer }: Compound, isAncestor: boolean): Hint {
  if (hint !== '') return { kind: classes.includes(hint) ? 'class' : 'text', text: hint, isAncestor }
  const outerHint = outer && hintOf(outer, true)
  if (name !== undefined && outerHint?.kind !== 'class') return { kind: 'tag', text: name, isAncestor }
  return outerHint ?? { kind: 'text', text: '<', isAncestor: true }
}

function compileComplex(complex: string, selector: string): Compound {
  let compound: Compound | undefined
  let position = 0
  while (position < complex.length) {
    PART.lastIndex = position
    const match = PART.exec(complex)
    const [, combinator = '', scope, name, tests = ''] = match ?? []
    if (scope === undefined && name === undefined && tests === '') break
    position = PART.lastIndex
    compound = compileCompound(scope !== undefined, name, tests, compound, combinator.includes('>'))
  }
  if (compound === undefined || position < complex.length) {
    const message = `${quoteInFull(selector)} is not a selector of elements, classes and attributes`
    throw new ConfigError('use a question pattern', [{ code: 'invalid', path: 'patterns', message }])
  }
  return compound
}

/** A combinator, and the compound selector that follows it. Sticky: matched at one index. */
const PART =
  /([\t\n ]*>[\t\n ]*|[\t\n ]+)?(?:(:scope)|([a-z][a-z0-9-]*|\*)?((?:\.[\w-]+|\[[\w:-]+(?:[~^$]?="[^"\]]*"|[~^$]?=[^"\]]*)?\])*))/y
/** A class or an attribute of a compound selector. */
const TEST = /\.([\w-]+)|\[([\w:-]+)(?:([~^$]?=)"?([^"\]]*)"?)?\]/g

function compileCompound(
  isScope: boolean,
  name: string | undefined,
  tests: string,
  outer: Compound | undefined,
  isChild: boolean,
): Compound {
  const classes: string[] = []
  const attributes: AttributeTest[] = []
  for (const [, className, attribute, operator = '', value = ''] of tests.matchAll(TEST)) {
    if (className !== undefined) classes.push(className)
    else attributes.push({ name: attribute as string, operator, value })
  }
  const hint = classes[0] ?? attributes.map(({ name, value }) => (value === '' ? name : value))[0] ?? ''
  return {
    name: name === '*' ? undefined : name,
    classes,
    attributes,
    isScope,
    outer,
    isChild,
    hint,
    isBare: classes.length === 1 && attributes.length === 0,
    classAttribute: ` class="${hint}"`,
  }
}

function matchesComplex(compound: Compound, element: OpenElement, scope: OpenElement | undefined): boolean {
  if (!matchesCompound(compound, element, scope)) return false
  const { outer, isChild } = compound
  if (outer === undefined) return true
  let ancestor = element === scope ? undefined : element.parent
  for (let distance = 0; ancestor !== undefined && distance < FURTHEST_ANCESTOR; distance++) {
    if (matchesComplex(outer, ancestor, scope)) return true
    if (isChild || ancestor === scope) return false
    ancestor = ancestor.parent
  }
  return false
}

function matchesCompound(compound: Compound, element: OpenElement, scope: OpenElement | undefined): boolean {
  if (compound.isScope) return element === scope
  if (compound.name !== undefined && compound.name !== element.name) return false
  if (compound.hint === '') return true
  if (!element.raw.includes(compound.hint)) return false
  if (compound.isBare && hasOnlyClass(element.raw, compound.classAttribute)) return true
  for (const name of compound.classes) if (!classesOf(element).includes(` ${name} `)) return false
  for (const test of compound.attributes) if (!matchesAttribute(test, element)) return false
  return true
}

/** Whether a class is plainly the only one of a tag, so that its attributes need not be read. */
function hasOnlyClass(tag: string, classAttribute: string): boolean {
  const index = tag.indexOf(' class')
  return index > 0 && tag.startsWith(classAttribute, index) && tag.lastIndexOf("'", index) < 0
}

function matchesAttribute({ name, operator, value }: AttributeTest, element: OpenElement): boolean {
  const raw = attributesOf(element).get(name)
  if (raw === undefined) return false
  const actual = decodeAttribute(raw)
  switch (operator) {
    case '':
      return true
    case '^=':
      return actual.startsWith(value)
    case '$=':
      return actual.endsWith(value)
    case '~=':
      return actual.split(WHITE_SPACE).includes(value)
    default:
      return actual === value
  }
}

function classesOf(element: OpenElement): string {
  element.classes ??= ` ${decodeAttribute(attributesOf(element).get('class') ?? '').replace(WHITE_SPACES, ' ')} `
  return element.classes
}

const WHITE_SPACE = /[\t\n\f\r ]+/
const WHITE_SPACES = /[\t\n\f\r ]+/g
