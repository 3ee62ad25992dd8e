import type { HtmlPolicy } from './policy.js'

/**
 * Whether a policy certainly keeps every element of some HTML, decided without parsing it: all tags have a name that the
 * policy allows, nothing is hidden, and there are no comments. May return `false` even if every element would be kept.
 */
export function keepsElements(html: string, { elements }: HtmlPolicy): boolean {
  if (html.includes('aria-hidden')) return false
  for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', start + 1)) {
    TAG.lastIndex = start
    const name = TAG.exec(html)?.[1]
    if (name === undefined || !Object.hasOwn(elements, name)) return false
  }
  return true
}

/** The start of a tag as WordPress writes it. */
const TAG = /<\/?([a-z][a-z0-9]*)(?=[\s/>])/y
