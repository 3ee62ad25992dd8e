import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect } from 'vitest'
import type { Head } from 'wp-faq-seo/head'
import { type PreviewOptions, renderPreview } from 'wp-faq-seo/preview'

export type Element = DefaultTreeAdapterTypes.Element

/** A preview as a browser parses it. */
export interface ReadPage {
  /** All elements in document order. */
  readonly elements: readonly Element[]
  /** The elements of the section with an id. */
  section(id: string): readonly Element[]
}

/** Renders a preview and parses it. The HTML must have no errors. */
export function previewOf(head: Head, options: PreviewOptions = {}): ReadPage {
  return readPage(renderPreview(head, options))
}

/** Parses a page. The HTML must have no errors except for discouraged characters. */
export function readPage(html: string): ReadPage {
  const errors: string[] = []
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) })
  expect(errors.filter((code) => !/-in-input-stream$|^unexpected-null-character$/.test(code))).toEqual([])
  const elements = elementsIn(document)
  const section = (id: string) => {
    const found = elements.find((element) => attributeOf(element, 'aria-labelledby') === id)
    return found === undefined ? [] : elementsIn(found)
  }
  return { elements, section }
}

/** The elements that have a class. */
export function withClass(elements: readonly Element[], name: string): Element[] {
  return elements.filter((element) => attributeOf(element, 'class')?.split(' ').includes(name))
}

/** The elements that have a name. */
export function named(elements: readonly Element[], ...names: readonly string[]): Element[] {
  return elements.filter(({ tagName }) => names.includes(tagName))
}

export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attribute) => attribute.name === name)?.value
}

export function textIn(node: DefaultTreeAdapterTypes.Node | undefined): string {
  if (node === undefined) return ''
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}

/** The elements inside a node. */
export function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []))
}
