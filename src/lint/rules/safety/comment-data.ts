import { walkHtml } from '../../../content/html/walk.js'
import { quote } from '../../../internal/quote.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'html'> = {
  code: 'S11',
  severity: 'error',
  needs: ['html'],
  help: 'Write no text of a post into a comment.',
  check({ html, at }, report) {
    const left = findCommentEnd(html)
    if (left !== undefined)
      report(at('head'), `A comment ended early: ${quote(left.trim())} stands behind it.`)
  },
}

export const about: RuleDescription = {
  summary: 'The end of a comment is left over in the head: a text in the comment had ended it before.',
  why: 'The rest of the text ends the head, and its tags count: nothing can be escaped in a comment.',
  source: 'https://html.spec.whatwg.org/multipage/syntax.html#comments',
  bad: { html: '<!-- What does --> mean? --><title>Arrows</title>' },
  good: { html: '<!-- SEO --><title>Arrows</title>' },
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
