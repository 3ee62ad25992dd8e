import { TemplateParamsPlugin } from 'unhead/plugins'
import { createHead, renderSSRHead } from 'unhead/server'
import { describe, expect, it } from 'vitest'
import { type Head, renderHead } from 'wp-faq-seo'
import { toUnheadInput } from 'wp-faq-seo/adapters/unhead'
import { differences, elementsOf, HOSTILE, isFresh, POST_HEADS, RICH, readElements } from './heads.js'

const SAME = { missing: [], added: [] }

/** The output of unhead's server renderer, on a site with a title template and template parameters. */
function print(head: Head): string {
  const host = createHead({ disableDefaults: true, plugins: [TemplateParamsPlugin] })
  host.push({
    titleTemplate: '%s %separator %siteName',
    templateParams: { separator: '|', siteName: 'Site', sure: 'PARAMETER' },
  })
  host.push(toUnheadInput(head))
  return renderSSRHead(host).headTags
}

const meta = (...attributes: string[]) => ['meta', attributes, '']

/** Recorded posts with a character reference in their text, and the result: unhead does not escape `&`. */
const DECODED: Readonly<Record<string, { missing: unknown[]; added: unknown[] }>> = {
  'hostile-names/906': decoded('hostile-names/906', ['name=description', 'property=og:description']),
  'seedlike/842': decoded('seedlike/842', ['property=og:description']),
}

describe('toUnheadInput()', () => {
  it('returns title, metas, links and scripts', () => {
    expect(
      toUnheadInput({
        title: 'T',
        description: 'D',
        canonical: 'https://example.com/',
        alternates: { de: 'https://example.com/de/' },
        openGraph: { type: 'article' },
        graph: { '@context': 'https://schema.org', '@graph': [{ name: '</script>' }] },
      }),
    ).toEqual({
      title: 'T',
      titleTemplate: null,
      meta: [
        { name: 'description', content: 'D' },
        { property: 'og:type', content: 'article' },
      ],
      link: [
        { rel: 'canonical', href: 'https://example.com/' },
        { rel: 'alternate', hreflang: 'de', href: 'https://example.com/de/' },
      ],
      script: [
        {
          type: 'application/ld+json',
          textContent: '{"@context":"https://schema.org","@graph":[{"name":"\\u003c/script>"}]}',
        },
      ],
    })
    expect(toUnheadInput({})).toEqual({ meta: [], link: [], script: [] })
  })

  it.each(POST_HEADS)('prints the head of $name', ({ name, head }) => {
    expect(differences(head, print(head))).toEqual(DECODED[name] ?? SAME)
  })

  it('prints a head with all fields; title, metas, links and scripts each in order', () => {
    const html = print(RICH)
    expect(differences(RICH, html)).toEqual(SAME)
    expect(readElements(html)).toEqual(
      ['title', 'meta', 'link', 'script'].flatMap((name) => elementsOf(name, renderHead(RICH))),
    )
  })

  it('disables title templates if there is a title, and template parameters in all texts', () => {
    const head: Head = {
      title: '5 %sure %s',
      description: '%siteName %sure',
      canonical: 'https://example.com/%sure/',
      graph: { '@context': 'https://schema.org', '@graph': [{ name: '%sure' }] },
    }
    expect(differences(head, print(head))).toEqual(SAME)
    expect(print({ description: 'D' })).toBe('<title>Site</title>\n<meta name="description" content="D">')
  })

  it('escapes all text', () => {
    expect(differences(HOSTILE, print(HOSTILE))).toEqual({
      missing: [meta('content=', 'property=og:image')],
      added: [],
    })
  })

  it('lets unhead decode character references in attributes', () => {
    const head: Head = { title: '&lt;b&gt;', description: '&lt;b&gt; &quot;q&quot; AT&T' }
    expect(differences(head, print(head))).toEqual({
      missing: [meta('content=&lt;b&gt; &quot;q&quot; AT&T', 'name=description')],
      added: [meta('content=<b> "q" AT&T', 'name=description')],
    })
  })

  it.each(['javascript&colon;alert(1)', '&#106;avascript:alert(1)', ' java&Tab;script:alert(1)'])(
    'makes no active URL from %s',
    (href) => {
      const [, attributes] = elementsOf('link', print({ canonical: href }))[0] as [string, string[]]
      expect(attributes[0]).toMatch(/^href=\.\//)
      expect(new URL(attributes[0]?.slice('href='.length) ?? '', 'https://example.com/').protocol).toBe(
        'https:',
      )
    },
  )

  it.each(['javascript&colon;alert(1)', '&#106;avascript:alert(1)'])(
    'keeps %j in the URL of a meta from getting a scheme when a browser decodes it',
    (url) => {
      const contentOf = (head: Head) => {
        const [, attributes] = elementsOf('meta', print(head))[0] as [string, string[]]
        return (
          attributes.find((attribute) => attribute.startsWith('content='))?.slice('content='.length) ?? ''
        )
      }
      expect(new URL(contentOf({ openGraph: { url } }), 'https://example.com/').protocol).toBe('https:')
      expect(contentOf({ description: url })).not.toContain('./')
    },
  )

  it.each(['a?b&c', 'https://example.com/&c', '/a&b', '#a&b'])('leaves the URL %s unchanged', (href) => {
    expect(toUnheadInput({ canonical: href }).link).toEqual([{ rel: 'canonical', href }])
  })

  it('joins the directives of several robots metas', () => {
    const head: Head = {
      robots: { index: true, follow: true },
      extra: [{ tag: 'meta', attributes: { name: 'robots', content: 'noindex' } }],
    }
    expect(toUnheadInput(head).meta).toEqual([{ name: 'robots', content: 'index, follow, noindex' }])
  })

  it('keeps repeated metas by a key if their name has no colon, and prints only the last of others', () => {
    const head: Head = {
      title: 'T',
      description: 'first',
      openGraph: { title: 'first' },
      extra: [
        { tag: 'meta', attributes: { name: 'generator', content: 'one' } },
        { tag: 'meta', attributes: { name: 'generator', content: 'two' } },
        { tag: 'meta', attributes: { name: 'theme-color', content: '#fff', media: 'print' } },
        { tag: 'meta', attributes: { name: 'theme-color', content: '#000' } },
        { tag: 'meta', attributes: { name: 'description', content: 'last' } },
        { tag: 'meta', attributes: { property: 'og:title', content: 'last' } },
        { tag: 'meta', attributes: { name: 'empty', content: '' } },
      ],
    }
    expect(differences(head, print(head))).toEqual({
      missing: [
        meta('content=first', 'name=description'),
        meta('content=first', 'property=og:title'),
        meta('content=', 'name=empty'),
      ],
      added: [],
    })
  })

  it('adds a key only if unhead uses it', () => {
    const head: Head = {
      article: { tags: ['a', 'b'] },
      extra: [
        { tag: 'meta', attributes: { name: 'generator', content: 'one' } },
        { tag: 'meta', attributes: { name: 'generator', content: 'two' } },
      ],
    }
    expect(toUnheadInput(head).meta).toEqual([
      { property: 'article:tag', content: 'a' },
      { property: 'article:tag', content: 'b' },
      { name: 'generator', content: 'one' },
      { name: 'generator', content: 'two', key: 'generator-2' },
    ])
  })

  it('lets unhead print only the last of links to the same URL, of canonical links, and of alternates for one language', () => {
    const head: Head = {
      title: 'T',
      canonical: '/first',
      alternates: { de: '/first' },
      extra: [
        { tag: 'link', attributes: { rel: 'canonical', href: '/last' } },
        { tag: 'link', attributes: { rel: 'alternate', hreflang: 'de', href: '/last' } },
        { tag: 'link', attributes: { rel: 'icon', href: '/i.png', sizes: '16x16' } },
        { tag: 'link', attributes: { rel: 'icon', href: '/i.png', sizes: '32x32' } },
        { tag: 'script', json: { a: 1 } },
      ],
    }
    const doubled: Head = { ...head, extra: [...(head.extra ?? []), { tag: 'script', json: { a: 1 } }] }
    expect(differences(head, print(doubled))).toEqual({
      missing: [
        ['link', ['href=/first', 'rel=canonical'], ''],
        ['link', ['href=/first', 'hreflang=de', 'rel=alternate'], ''],
        ['link', ['href=/i.png', 'rel=icon', 'sizes=16x16'], ''],
      ],
      added: [],
    })
  })

  it('prints attributes of extra tags that have another meaning in unhead', () => {
    const head: Head = {
      title: 'T',
      extra: [
        {
          tag: 'link',
          attributes: {
            rel: 'icon',
            href: '/i.png',
            key: 'k',
            tagPriority: '1',
            innerHTML: 'x',
            style: 'a : b',
          },
        },
        { tag: 'meta', attributes: { name: 'a', content: 'true', constructor: 'c', 'data-x': 'true' } },
        { tag: 'link', attributes: { rel: 'icon', href: '/j.png', REL: 'second', title: 'true' } },
      ],
    }
    expect(differences(head, print(head))).toEqual({
      missing: [['link', ['href=/j.png', 'rel=icon', 'title=true'], '']],
      added: [['link', ['href=/j.png', 'rel=icon', 'title='], '']],
    })
  })

  it('omits an empty title', () => {
    expect(print({ title: '', author: 'A' })).toBe('<meta name="author" content="A">')
  })

  it('returns new mutable objects on every call', () => {
    expect(isFresh(() => toUnheadInput(RICH))).toBe(true)
  })
})

/** These posts have references to lone surrogates as text. A browser decodes them to U+FFFD. */
function decoded(post: string, names: readonly string[]) {
  const head = POST_HEADS.find(({ name }) => name === post)?.head
  const content = `content=${head?.openGraph?.description}`
  expect(content).toContain('&#xD800;')
  return {
    missing: names.map((name) => meta(content, name)),
    added: names.map((name) => meta(content.replace('&#xD800;', '\ufffd'), name)),
  }
}
