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
    if (nameEnd === html.length || !Object.hasOwn(elements, html.slice(nameStart, nameEnd))) return false
  }
  return true
}

/** The end of a tag name, or of the HTML. */
function endOfName(html: string, start: number): number {
  let end = start
  while (end < html.length && !endsName(html.charCodeAt(end))) end++
  return end
}

function endsName(code: number): boolean {
  // Letters come after `>`, and are most of what this reads.
  return code <= GREATER && (code === GREATER || code === SLASH || isWhiteSpace(code))
}

const SLASH = 47
const GREATER = 62
