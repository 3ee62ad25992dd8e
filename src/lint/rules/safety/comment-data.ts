import { walkHtml } from '../../../content/html/walk.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'html'> = {
  severity: 'error',
  needs: ['html'],
  help: 'Do not print text from a post in comments.',
  check({ html, at }, report) {
    const left = findCommentEnd(html)
    if (left !== undefined) report(at('head'), `A comment ended early and left ${quote(left.trim())}.`)
  },
}

const RAW_TEXT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'body',
  'script',
  'style',
  'textarea',
  'title',
])

/** The first text with `-->`, except in scripts, titles and the body, where it is an ordinary arrow. */
function findCommentEnd(html: string): string | undefined {
  let found: string | undefined
  let rawElement: string | undefined
  walkHtml(html, {
    open(name) {
      if (RAW_TEXT.has(name)) rawElement ??= name
    },
    text(raw) {
      if (rawElement === undefined && raw.includes('-->')) found ??= raw
    },
    close(name) {
      if (name === rawElement) rawElement = undefined
    },
  })
  return found
}
