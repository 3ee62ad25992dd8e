import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { replaceUrls } from '../../../src/content/urls/replace-urls.js'
import { soup } from '../html/soup.js'

const shout = (url: string) => url.toUpperCase()

describe('replaceUrls', () => {
  it('replaces the URLs of attributes, decoded once and escaped once', () => {
    expect(
      replaceUrls('<a href="/a?b=1&amp;c=&quot;">x</a> <img alt="/a" src=/b> <q cite=\'/c"\'>', shout),
    ).toBe('<a href="/A?B=1&amp;C=&quot;">x</a> <img alt="/a" src="/B"> <q cite="/C&quot;">')
  })

  it('replaces each URL of a srcset', () => {
    expect(replaceUrls('<img srcset="/a 1x, /b,c 2x">', (url) => `https://e${url}`)).toBe(
      '<img srcset="https://e/a 1x, https://e/b,c 2x">',
    )
  })

  it('leaves text, comments, scripts, styles and other attributes unchanged', () => {
    const html =
      '/a <!-- <a href="/b"> --> <script>a="<a href=\'/c\'>"</script> <style>a{b:url(/d)}</style> <b title="/e" data-x="/f">/g</b> <textarea><a href="/h"></textarea>'
    expect(replaceUrls(html, shout)).toBe(html)
  })

  it('changes nothing around a URL', () => {
    expect(replaceUrls('<A  HREF = "/a"\tid=b\n>x</A ><!-- c --><a href="/a">y', shout)).toBe(
      '<A  HREF = "/A"\tid=b\n>x</A ><!-- c --><a href="/A">y',
    )
  })

  it('returns the same string if no URL changes', () => {
    const html = '<p>1 < 2 <a href="https://example.com/">x</a> <a href=y title=\'z\'>'
    expect(replaceUrls(html, (url) => url)).toBe(html)
  })

  it('escapes URLs so that none ends its attribute', () => {
    const [link] = parseFragment(replaceUrls('<a href=x>y</a>', () => '"><script>')).childNodes
    expect(link).toMatchObject({ tagName: 'a', attrs: [{ name: 'href', value: '"><script>' }] })
  })

  it('replaces every URL that a browser finds outside drawings', () => {
    fc.assert(
      fc.property(
        soup().filter((html) => !/<(?:svg|math)/i.test(html)),
        (html) => {
          const seen: string[] = []
          replaceUrls(html, (url) => {
            seen.push(url)
            return url
          })
          for (const url of hrefsOf(html)) expect(seen).toContain(url)
          expect(replaceUrls(html, (url) => url)).toBe(html)
        },
      ),
    )
  })
})

/** The values of `href` that parse5 finds in the attributes of links. */
function hrefsOf(html: string): string[] {
  const hrefs: string[] = []
  const visit = (node: {
    tagName?: string
    attrs?: readonly { name: string; value: string }[]
    childNodes?: readonly object[]
  }) => {
    if (node.tagName === 'a') {
      for (const { name, value } of node.attrs ?? []) if (name === 'href' && value !== '') hrefs.push(value)
    }
    for (const child of node.childNodes ?? []) visit(child)
  }
  visit(parseFragment(html) as object)
  return hrefs
}
