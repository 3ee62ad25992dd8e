import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  HeadContent,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Head, renderHead } from 'wp-faq-seo'
import { toTanstackHead } from 'wp-faq-seo/adapters/tanstack'
import { differences, elementsOf, HOSTILE, isFresh, POST_HEADS, RICH } from './heads.js'

const SAME = { missing: [], added: [] }

/** The warnings of React. */
const complaints = vi.spyOn(console, 'error')

beforeEach(() => void complaints.mockReset().mockImplementation(() => {}))
afterEach(() => expect(complaints.mock.calls).toEqual([]))

/** The output of TanStack's `<HeadContent />` for a route with this `head()`, under a root with another. */
async function print(head: Head, rootHead: Head = {}): Promise<string> {
  const rootRoute = createRootRoute({
    head: () => toTanstackHead(rootHead),
    component: () =>
      createElement(
        'html',
        null,
        createElement('head', null, createElement(HeadContent)),
        createElement('body', null, createElement(Outlet)),
      ),
  })
  const page = createRoute({ getParentRoute: () => rootRoute, path: '/', head: () => toTanstackHead(head) })
  const router = createRouter({
    routeTree: rootRoute.addChildren([page]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
    isServer: true,
  })
  await router.load()
  const html = renderToStaticMarkup(createElement(RouterProvider, { router }))
  return /<head>(.*)<\/head>/s.exec(html)?.[1] ?? ''
}

/** A meta as `readElements` returns it. */
const meta = (...attributes: string[]) => ['meta', attributes, '']

describe('toTanstackHead()', () => {
  it('returns the title and metas, the links, and the scripts', () => {
    expect(
      toTanstackHead({
        title: 'T',
        description: 'D',
        canonical: 'https://example.com/',
        alternates: { de: 'https://example.com/de/' },
        openGraph: { type: 'article' },
        graph: { '@context': 'https://schema.org', '@graph': [{ name: '</script>' }] },
      }),
    ).toEqual({
      meta: [
        { title: 'T' },
        { name: 'description', content: 'D' },
        { property: 'og:type', content: 'article' },
      ],
      links: [
        { rel: 'canonical', href: 'https://example.com/' },
        { rel: 'alternate', hrefLang: 'de', href: 'https://example.com/de/' },
      ],
      scripts: [
        {
          type: 'application/ld+json',
          children: '{"@context":"https://schema.org","@graph":[{"name":"\\u003c/script>"}]}',
        },
      ],
    })
    expect(toTanstackHead({})).toEqual({ meta: [], links: [], scripts: [] })
  })

  it.each(POST_HEADS)('prints the head of $name', async ({ head }) => {
    expect(differences(head, await print(head))).toEqual(SAME)
  })

  it('prints a head with all fields, each kind of element in order, repeated properties with a blank name', async () => {
    const html = await print(RICH)
    const without = (elements: unknown) => JSON.parse(JSON.stringify(elements).replace(/"name= *",/g, ''))
    for (const name of ['title', 'meta', 'link', 'script']) {
      expect(without(elementsOf(name, html))).toEqual(elementsOf(name, renderHead(RICH)))
    }
    expect(differences(RICH, html).added).toEqual([
      meta('content=fr_FR', 'name=', 'property=og:locale:alternate'),
      meta('content=it_IT', 'name=', 'property=og:locale:alternate'),
      meta('content=two', 'name=', 'property=article:tag'),
      meta('content=three', 'name=', 'property=article:tag'),
      ...[2, 3, 4].flatMap((number) => {
        // Each tag that is identical to the second image has one more space than the one before.
        const more = (place: number) => ' '.repeat(Math.max(0, 3 * (number - 3) + place))
        return [
          meta(`content=https://example.com/${number}.png`, 'name=', 'property=og:image'),
          meta(`content=https://example.com/${number}s.png`, 'name=', 'property=og:image:secure_url'),
          meta('content=1200', `name=${more(1)}`, 'property=og:image:width'),
          meta('content=630', `name=${more(2)}`, 'property=og:image:height'),
          meta('content=image/png', `name=${more(3)}`, 'property=og:image:type'),
          meta(`content=Picture ${number}`, 'name=', 'property=og:image:alt'),
        ]
      }),
    ])
  })

  it('escapes all text', async () => {
    // React omits empty URLs, but metas have none.
    expect(differences(HOSTILE, await print(HOSTILE))).toEqual(SAME)
  })

  it('joins the directives of several robots metas', async () => {
    const head: Head = {
      title: 'T',
      robots: { index: true, follow: true },
      extra: [
        { tag: 'meta', attributes: { name: 'Robots', content: 'noindex' } },
        { tag: 'meta', attributes: { name: 'robots', content: 'noarchive' } },
      ],
    }
    expect(await print(head)).toBe(
      '<title>T</title><meta name="robots" content="index, follow, noindex, noarchive"/>',
    )
  })

  it('prints only the last of other metas with the same name, and none named like a property of Object.prototype', async () => {
    const head: Head = {
      description: 'first',
      extra: [
        { tag: 'meta', attributes: { name: 'description', content: 'last' } },
        { tag: 'meta', attributes: { name: 'constructor', content: 'lost' } },
        { tag: 'meta', attributes: { property: '__proto__', content: 'kept' } },
        { tag: 'meta', attributes: { property: 'description', content: 'kept' } },
      ],
    }
    expect(differences(head, await print(head))).toEqual({
      missing: [
        meta('content=first', 'name=description'),
        meta('content=lost', 'name=constructor'),
        meta('content=kept', 'property=__proto__'),
        meta('content=kept', 'property=description'),
      ],
      added: [
        meta('content=kept', 'name=', 'property=__proto__'),
        meta('content=kept', 'name=', 'property=description'),
      ],
    })
  })

  it('keeps a name beside a property', () => {
    const attributes = { name: 'image', property: 'og:image', content: '/i.png' }
    const extra = [1, 2, 3].map(() => ({ tag: 'meta', attributes }) as const)
    expect(toTanstackHead({ extra }).meta).toEqual([attributes, attributes, attributes])
  })

  it('prints identical links, scripts and nameless metas once', async () => {
    const extra = [
      { tag: 'link', attributes: { rel: 'icon', href: '/i.png' } },
      { tag: 'script', json: { a: 1 } },
      { tag: 'meta', attributes: { itemprop: 'a', content: 'b' } },
    ] as const
    const html = await print({ extra: [...extra, ...extra] })
    expect(differences({ extra }, html)).toEqual(SAME)
  })

  it('prints attributes whose names have another meaning in React or TanStack', async () => {
    const attributes = {
      title: 'T',
      style: 'x',
      key: 'k',
      ref: 'r',
      children: 'c',
      class: 'c',
      itemscope: '',
    }
    const head: Head = {
      title: 'T',
      extra: [
        { tag: 'meta', attributes: { name: 'a', content: 'b', ...attributes } },
        { tag: 'link', attributes: { rel: 'icon', href: '/i.png', ...attributes } },
      ],
    }
    expect(differences(head, await print(head))).toEqual(SAME)
    complaints.mockClear()
  })

  it('omits an empty title, and lets React omit an empty URL', async () => {
    expect(await print({ title: '', canonical: '' })).toBe('<link rel="canonical"/>')
    expect(complaints.mock.calls.map(([text]) => text)).toEqual([
      expect.stringContaining('An empty string ("") was passed to the %s attribute'),
    ])
    complaints.mockClear()
  })

  it('replaces the head of a parent route', async () => {
    const head: Head = { title: 'T', description: 'D', openGraph: { title: 'O' } }
    const rootHead: Head = {
      title: 'Root',
      description: 'Root',
      openGraph: { title: 'Root', type: 'website' },
    }
    expect(
      differences({ ...head, openGraph: { title: 'O', type: 'website' } }, await print(head, rootHead)),
    ).toEqual(SAME)
  })

  it('prints a parent’s second metas of a property beside those of the route', async () => {
    const head: Head = { article: { tags: ['a'] } }
    expect(await print(head, { article: { tags: ['b', 'c'] } })).toBe(
      '<meta name="" property="article:tag" content="c"/><meta property="article:tag" content="a"/>',
    )
  })

  it('returns new mutable objects on every call', () => {
    expect(isFresh(() => toTanstackHead(RICH))).toBe(true)
  })
})
