import { isWhiteSpace } from '../html/white-space.js'
import type { HtmlPolicy } from './policy.js'

/**
 * Whether a policy keeps every element of HTML, seen without parsing it: all tags have a name that the policy allows, nothing is
 * hidden, and there are no comments. May return `false` for HTML that has no other elements.
 */
export function keepsElements(html: string, { elements }: HtmlPolicy): boolean {
  if (html.includes('aria-hidden')) return false
  for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', start + 1)) {
    const nameStart = html.charCodeAt(start + 1) === SLASH ? start + 2 : start + 1
    const nameEnd = endOfName(html, nameStart)
    const next = html.charCodeAt(nameEnd)
    const isTag = next === GREATER || next === SLASH || isWhiteSpace(next)
    if (!isTag || !Object.hasOwn(elements, html.slice(nameStart, nameEnd))) return false
  }
  return true
}

/** The end of a tag name as WordPress writes it: lower-case letters and digits. */
function endOfName(html: string, start: number): number {
  let end = start
  for (let code = html.charCodeAt(end); isNameCharacter(code); code = html.charCodeAt(end)) end++
  return end
}

function isNameCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

const SLASH = 47
const GREATER = 62
