// @ts-check
/** Judges Markdown by the HTML that a CommonMark renderer makes of it, with HTML and all links allowed. */
import { HtmlRenderer, Parser } from 'commonmark'
import { findActive } from './markup.js'

const parser = new Parser()
const renderer = new HtmlRenderer({ safe: false })

/** Lists what is active in Markdown. @param {string} markdown */
export function judgeMarkdown(markdown) {
  const body = markdown.replace(/^---\n.*?\n---\n/s, '')
  return findActive(renderer.render(parser.parse(body)))
}
