import { type Attributes, readAttributes } from '../../content/html/attributes.js'
import { decodeAttribute } from '../../content/html/entities.js'
import { ConfigError } from '../../site/config-error.js'

/** An open or closed element of a walk, as selectors look at it. */
export interface WalkedElement {
  readonly name: string
  /** The start tag. */
  readonly source: string
  readonly parent: WalkedElement | undefined
  /** The attributes; read when a selector first asks for them. */
  attributes: Attributes | undefined
  /** The classes with a space around each; read when a selector first asks for them. */
  classes: string | undefined
}

/** A list of selectors, compiled. */
export type Selector = readonly Compound[]

/** What an element must be, and what must stand around it. */
interface Compound {
  readonly name: string | undefined
  readonly classes: readonly string[]
  readonly attributes: readonly AttributeTest[]
  readonly isScope: boolean
  /** The compound to the left. */
  readonly outer: Compound | undefined
  /** Whether the compound to the left is that of the parent, not of any ancestor. */
  readonly isChild: boolean
  /** A text that the start tag of every element that fits has in it: what rules nearly all elements out. */
  readonly mark: string
  /** Whether a class is all that it asks for, and how a tag plainly has that class alone. */
  readonly isBare: boolean
  readonly attribute: string
}

interface AttributeTest {
  readonly name: string
  readonly operator: string
  readonly value: string
}

/** Ancestors further away are not looked at, so that deep nesting costs linear time; pages nest some thirty levels. */
const FURTHEST_ANCESTOR = 200

/**
 * Compiles CSS selectors.
 *
 * @throws ConfigError where a selector is none, or uses more of CSS than a `QuestionPattern` may.
 */
export function compileSelector(selector: string): Selector {
  return selector.split(',').map((complex) => compileComplex(complex.trim(), selector))
}

/** Whether an element fits a selector. `scope` is what `:scope` stands for, beyond which nothing is looked at. */
export function fits(selector: Selector, element: WalkedElement, scope?: WalkedElement): boolean {
  for (const compound of selector) if (fitsComplex(compound, element, scope)) return true
  return false
}

/**
 * What every HTML that holds a fitting element has in it: in a class attribute, as the name of a tag, or anywhere;
 * `outer` where it marks what stands around such elements.
 */
export interface Mark {
  readonly place: 'class' | 'tag' | 'text' | 'outer'
  readonly text: string
}

/** A mark for each of the selectors. */
export function marksOf(selector: Selector): Mark[] {
  return selector.map(markOf)
}

function markOf({ classes, mark, name, outer }: Compound): Mark {
  if (mark !== '') return { place: classes.includes(mark) ? 'class' : 'text', text: mark }
  if (name !== undefined) return { place: 'tag', text: name }
  return { place: 'outer', text: outer === undefined ? '<' : markOf(outer).text }
}

function compileComplex(complex: string, selector: string): Compound {
  let compound: Compound | undefined
  let isChild = false
  let position = 0
  while (position < complex.length) {
    PART.lastIndex = position
    const match = PART.exec(complex)
    const [, combinator = '', scope, name, tests = ''] = match ?? []
    if (scope === undefined && name === undefined && tests === '') break
    position = PART.lastIndex
    isChild = combinator.includes('>')
    compound = compileCompound(scope !== undefined, name, tests, compound, isChild)
  }
  if (compound === undefined || position < complex.length) {
    const message = `${JSON.stringify(selector)} is not a selector of elements, classes and attributes`
    throw new ConfigError('use a question pattern', [{ code: 'invalid', path: 'patterns', message }])
  }
  return compound
}

const PART =
  /([\t\n ]*>[\t\n ]*|[\t\n ]+)?(?:(:scope)|([a-z][a-z0-9-]*|\*)?((?:\.[\w-]+|\[[\w:-]+(?:[~^$]?="[^"\]]*"|[~^$]?=[^"\]]*)?\])*))/y
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
  const mark = classes[0] ?? attributes.map(({ name, value }) => (value === '' ? name : value))[0] ?? ''
  const isBare = classes.length === 1 && attributes.length === 0
  const attribute = ` class="${mark}"`
  return {
    name: name === '*' ? undefined : name,
    classes,
    attributes,
    isScope,
    outer,
    isChild,
    mark,
    isBare,
    attribute,
  }
}

function fitsComplex(compound: Compound, element: WalkedElement, scope: WalkedElement | undefined): boolean {
  if (!fitsCompound(compound, element, scope)) return false
  const { outer, isChild } = compound
  if (outer === undefined) return true
  let ancestor = element === scope ? undefined : element.parent
  for (let distance = 0; ancestor !== undefined && distance < FURTHEST_ANCESTOR; distance++) {
    if (fitsComplex(outer, ancestor, scope)) return true
    if (isChild || ancestor === scope) return false
    ancestor = ancestor.parent
  }
  return false
}

function fitsCompound(compound: Compound, element: WalkedElement, scope: WalkedElement | undefined): boolean {
  if (compound.isScope) return element === scope
  if (compound.name !== undefined && compound.name !== element.name) return false
  if (compound.mark === '') return true
  if (!element.source.includes(compound.mark)) return false
  if (compound.isBare && hasPlainClass(element.source, compound.attribute)) return true
  for (const name of compound.classes) if (!classesOf(element).includes(` ${name} `)) return false
  for (const test of compound.attributes) if (!fitsAttribute(test, element)) return false
  return true
}

/** Whether a tag plainly has a class and no other: then nothing else of it has to be read. */
function hasPlainClass(source: string, attribute: string): boolean {
  const place = source.indexOf(' class')
  return place > 0 && source.startsWith(attribute, place) && source.lastIndexOf("'", place) < 0
}

function fitsAttribute({ name, operator, value }: AttributeTest, element: WalkedElement): boolean {
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

/** The attributes of an element, their values not decoded. */
export function attributesOf(element: WalkedElement): Attributes {
  element.attributes ??= readAttributes(element.source)
  return element.attributes
}

function classesOf(element: WalkedElement): string {
  element.classes ??= ` ${decodeAttribute(attributesOf(element).get('class') ?? '').replace(WHITE_SPACES, ' ')} `
  return element.classes
}

const WHITE_SPACE = /[\t\n\f\r ]+/
const WHITE_SPACES = /[\t\n\f\r ]+/g
