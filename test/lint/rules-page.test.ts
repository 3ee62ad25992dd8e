import { readFileSync } from 'node:fs'
import { HtmlRenderer, Parser } from 'commonmark'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { RULES } from 'wp-faq-seo/lint'
import { listRules, RULES_PAGE } from '../../scripts/list-rules.js'

const page = readFileSync(RULES_PAGE, 'utf8')
const ids = Object.keys(RULES)

describe('guide/rules.md', () => {
  it('is up to date with RULES', () => {
    expect(page === listRules(RULES), 'guide/rules.md is out of date: run `npm run rules`').toBe(true)
  })

  it('has a row, an anchor and a heading for each rule', () => {
    for (const id of ids) {
      const anchor = id.replace('/', '-')
      expect(page.split(`](#${anchor}) |`), id).toHaveLength(2)
      expect(page.split(`<a id="${anchor}"></a>`), id).toHaveLength(2)
      expect(page.split(`\n### ${id}\n`), id).toHaveLength(2)
    }
    expect(page.match(/^\| \[`.*$/gm)).toHaveLength(ids.length)
  })

  it('keeps every example within its fence', () => {
    const html = new HtmlRenderer().render(new Parser().parse(page))
    const blocks = elementsIn(parse(html)).filter(({ tagName }) => tagName === 'pre')
    // An example that broke out of its fence would add attributes to `pre`, or elements to the page.
    expect(blocks.filter(({ attrs }) => attrs.length > 0)).toEqual([])
    expect(blocks.length).toBeGreaterThanOrEqual(2 * ids.length)
    const names = new Set(elementsIn(parse(html)).map(({ tagName }) => tagName))
    expect([...names].sort()).toEqual([
      'a',
      'body',
      'code',
      'h1',
      'h2',
      'h3',
      'head',
      'html',
      'li',
      'p',
      'pre',
      'ul',
    ])
  })
})

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []))
}
