import { describe, expect, it } from 'vitest'
import { type Head, renderHead as renderHeadOfPackage } from 'wp-faq-seo'
import { type HtmlTag, renderHead, toHtmlTags } from 'wp-faq-seo/adapters/html'
import { HOSTILE, isFresh, POST_HEADS, RICH, readElements } from './heads.js'

/**
 * Prints a tag as Astro documents it: spread attributes escaped, `set:html` unchanged. The HTML of `renderHead` goes
 * through `set:html` and needs no test of its own.
 * https://docs.astro.build/en/reference/directives-reference/#sethtml
 */
function write({ name, attributes, html }: HtmlTag): string {
  const quote = (value: string) => value.replaceAll('&', '&#38;').replaceAll('"', '&#34;')
  const text = Object.entries(attributes).map(([key, value]) => ` ${key}="${quote(value)}"`)
  return `<${name}${text.join('')}>${html === undefined ? '' : `${html}</${name}>`}`
}

const HEADS = [...POST_HEADS, { name: 'rich', head: RICH }, { name: 'hostile', head: HOSTILE }]

describe('toHtmlTags()', () => {
  it('returns unescaped attributes and escaped text', () => {
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

  it.each(HEADS)('prints the same elements in the same order with a template: $name', ({ head }) => {
    expect(readElements(toHtmlTags(head).map(write).join(''))).toEqual(
      readElements(renderHeadOfPackage(head)),
    )
  })

  it('returns new mutable objects on every call', () => {
    expect(isFresh(() => toHtmlTags(RICH))).toBe(true)
  })

  it('comes with the renderHead() of the package', () => {
    expect(renderHead).toBe(renderHeadOfPackage)
  })
})
