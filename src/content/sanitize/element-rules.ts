import { BLOCK_ELEMENTS, elementSet, VOID_ELEMENTS } from '../html/elements.js'
import { isPlainName } from './admit-attribute.js'
import type { HtmlPolicy } from './policy.js'

/** What a policy decides about all elements of a name. */
export interface ElementRule {
  /** `keep`: tags and content. `unwrap`: only the content. `drop`: neither. */
  readonly handling: 'keep' | 'unwrap' | 'drop'
  /** The attributes that the policy allows on this element in particular. */
  readonly attributes: readonly string[]
  /** Whether the element is kept, but none of its attributes. */
  readonly isBare: boolean
  readonly isVoid: boolean
  /** Whether the tags of the element separate words. */
  readonly breaksLine: boolean
}

/** Makes a function that looks up the rule of an element name. Each rule is worked out once. */
export function createElementRules(policy: HtmlPolicy): (name: string) => ElementRule {
  const rules = new Map<string, ElementRule>()
  return (name) => {
    let rule = rules.get(name)
    if (rule === undefined) {
      rule = decideElement(name, policy)
      rules.set(name, rule)
    }
    return rule
  }
}

function decideElement(name: string, policy: HtmlPolicy): ElementRule {
  const attributes = allowedAttributes(name, policy)
  const isDropped = ACTIVE_ELEMENTS.has(name) || policy.drop.includes(name)
  return {
    handling: isDropped ? 'drop' : attributes === undefined ? 'unwrap' : 'keep',
    attributes: attributes ?? [],
    isBare: attributes?.length === 0 && policy.attributes.length === 0,
    isVoid: VOID_ELEMENTS.has(name),
    breaksLine: BLOCK_ELEMENTS.has(name) || name === 'br' || name === 'td' || name === 'th',
  }
}

/** The attributes that a policy allows on an element in particular; `undefined` if the element is not allowed. */
function allowedAttributes(name: string, { elements }: HtmlPolicy): readonly string[] | undefined {
  if (CONTROL_ELEMENTS.has(name)) return undefined
  if (Object.hasOwn(elements, name)) return elements[name]
  return Object.hasOwn(elements, '*') && isPlainName(name) ? elements['*'] : undefined
}

/** Elements that run, load or style something, or whose content is not page content. Dropped with their content. */
const ACTIVE_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'applet base bgsound datalist embed fencedframe frame frameset iframe link math meta noembed noframes noscript ' +
    'object param plaintext portal script select style svg template textarea title xmp',
)

/** Elements that act on a click. Their content is kept. */
const CONTROL_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet('button form input isindex keygen')
