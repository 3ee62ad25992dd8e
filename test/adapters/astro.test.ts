import { describe, expect, it } from 'vitest'
import { type Head, renderHead as renderHeadOfPackage } from 'wp-faq-seo'
import { type HtmlTag, renderHead, toHtmlTags } from 'wp-faq-seo/adapters/astro'
import * as svelte from 'wp-faq-seo/adapters/svelte'
import { HOSTILE, isFresh, POST_HEADS, RICH, readElements } from './heads.js'

/**
 * Astro itself is not at hand: `set:html` puts in what it is given, so that the HTML of `renderHead` needs no proof
 * here; the list is written down as Astro documents it, spread attributes escaped and `set:html` as it is.
 * https://docs.astro.build/en/reference/directives-reference/#sethtml
 */
function write({ name, attributes, html }: HtmlTag): string {
  const quote = (value: string) => value.replaceAll('&', '&#38;').replaceAll('"', '&#34;')
  const text = Object.entries(attributes).map(([key, value]) => ` ${key}="${quote(value)}"`)
  return `<${name}${text.join('')}>${html === undefined ? '' : `${html}</${name}>`}`
}

const HEADS = [...POST_HEADS, { name: 'rich', head: RICH }, { name: 'hostile', head: HOSTILE }]

describe('toHtmlTags()', () => {
  it('gives attributes to be escaped, and text that is', () => {
    const head: Head = {
      title: '</title>&',
      canonical: 'https://example.com/?a&"',
      graph: { '@context': 'https://schema.org', '@graph': [{ name: '</script>' }] },
      extra: [
        { tag: 'link', attributes: { rel: 'icon', href: 'javascript:alert(1)' } },
        { tag: 'meta', attributes: { name: 'a', content: 'b', onload: 'alert(1)' } },
      ],
    }
    expect(toHtmlTags(head)).toEqual([
      { name: 'title', attributes: {}, html: '&lt;/title&gt;&amp;' },
      { name: 'link', attributes: { rel: 'canonical', href: 'https://example.com/?a&"' } },
      {
        name: 'script',
        attributes: { type: 'application/ld+json' },
        html: '{"@context":"https://schema.org","@graph":[{"name":"\\u003c/script>"}]}',
      },
      { name: 'meta', attributes: { name: 'a', content: 'b' } },
    ])
    expect(toHtmlTags({})).toEqual([])
  })

  it.each(HEADS)(
    'written down by a template, gives the same elements in the same order: $name',
    ({ head }) => {
      expect(readElements(toHtmlTags(head).map(write).join(''))).toEqual(
        readElements(renderHeadOfPackage(head)),
      )
    },
  )

  it('gives fresh mutable objects at every call', () => {
    expect(isFresh(() => toHtmlTags(RICH))).toBe(true)
  })

  it('is one function in both adapters, and renderHead() the package’s own', () => {
    expect(svelte.toHtmlTags).toBe(toHtmlTags)
    expect(svelte.renderHead).toBe(renderHead)
    expect(renderHead).toBe(renderHeadOfPackage)
  })
})
