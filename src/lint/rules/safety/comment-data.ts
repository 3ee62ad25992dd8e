import { walkHtml } from '../../../content/html/walk.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'html'> = {
  severity: 'error',
  needs: ['html'],
  help: 'Write no text of a post into a comment.',
  check({ html, at }, report) {
    const left = findCommentEnd(html)
    if (left !== undefined)
      report(at('head'), `A comment ended early: ${quote(left.trim())} stands behind it.`)
  },
}

const RAW_TEXT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'body',
  'script',
  'style',
  'textarea',
  'title',
])

/** The first text with the end of a comment in it, outside of scripts, titles and the body, where an arrow is an arrow. */
function findCommentEnd(html: string): string | undefined {
  let found: string | undefined
  let around: string | undefined
  walkHtml(html, {
    open(name) {
      if (RAW_TEXT.has(name)) around ??= name
    },
    text(source) {
      if (around === undefined && source.includes('-->')) found ??= source
    },
    close(name) {
      if (name === around) around = undefined
    },
  })
  return found
}
