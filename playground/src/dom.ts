/** A child of an element. Text is added as text, never parsed as markup. */
export type Child = Node | string | number | false | undefined

/** Attributes by name (`true` for an attribute without value, `false` for none), and listeners as `on` and the event's name. */
export type Attributes = Readonly<Record<string, string | boolean | undefined | EventListener>>

/** Makes an element. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.replace(/^on/, ''), value)
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value)
  }
  element.append(...children.filter(isShown).map(toNode))
  return element
}

/** Finds an element of `index.html` by its id. */
export function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id)
  if (!(element instanceof type)) throw new TypeError(`Cannot start: the page has no ${type.name} "${id}"`)
  return element
}

function isShown(child: Child): child is Node | string | number {
  return child !== undefined && child !== false
}

function toNode(child: Node | string | number): Node | string {
  return typeof child === 'number' ? String(child) : child
}
