import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defineSite, type Site, siteFromRoot } from 'wp-faq-seo/site'
import { parseRoot, parseTypes, type RestType } from 'wp-faq-seo/wordpress'

const root = parseRoot({ name: 'Q &amp; A', description: 'What&#039;s up', home: 'https://example.com/kb' })

describe('siteFromRoot', () => {
  it('reads URL, name and tagline, decoded once', () => {
    expect(siteFromRoot(root)).toEqual({
      url: 'https://example.com/kb/',
      name: 'Q & A',
      description: "What's up",
    })
    expect(siteFromRoot({ ...root, name: '&amp;lt;', description: '' })).toEqual({
      url: 'https://example.com/kb/',
      name: '&lt;',
    })
  })

  it('returns everything that defineSite requires except the language', () => {
    const site: Site = defineSite({ ...siteFromRoot(root), language: 'en-US' })
    expect(site.language).toBe('en-US')
  })

  it.each([
    ['Europe/Berlin', 1, 'Europe/Berlin'],
    ['', 0, 'UTC'],
    ['', '0', 'UTC'],
    ['', 2, 'Etc/GMT-2'],
    ['', -5, 'Etc/GMT+5'],
    ['', '5.5', '+05:30'],
    ['', -9.5, '-09:30'],
    ['', 5.75, '+05:45'],
    ['', '', undefined],
    ['', 'x', undefined],
  ])('reads the zone %j and the offset %j as %j', (timezone_string, gmt_offset, expected) => {
    const { timeZone } = siteFromRoot({ ...root, timezone_string, gmt_offset })
    expect(timeZone).toBe(expected)
    expect(() => defineSite({ url: 'https://e.x/', name: 'E', language: 'en', timeZone })).not.toThrow()
  })

  it('reads labels and archives of public post types', () => {
    const types: Record<string, RestType> = {
      post: { name: 'Posts', slug: 'post', has_archive: false },
      faq: { name: 'FAQ <i>&amp;</i> "Help"', slug: 'faq', has_archive: true },
      doc: { name: 'Docs', slug: 'doc', has_archive: '/help/docs/' },
      wp_block: { name: 'Patterns', slug: 'wp_block' },
      attachment: { name: 'Media', slug: 'attachment' },
    }
    expect(siteFromRoot(root, { types }).postTypes).toEqual({
      post: { label: 'Posts' },
      faq: { label: 'FAQ & "Help"', archiveUrl: 'https://example.com/kb/faq/' },
      doc: { label: 'Docs', archiveUrl: 'https://example.com/kb/help/docs/' },
    })
  })

  it('ignores invalid types', () => {
    const types = JSON.parse('{"a":null,"b":{"name":1},"__proto__":{"name":"P"}}')
    const { postTypes } = siteFromRoot(root, { types })
    expect(Object.entries(postTypes ?? {})).toEqual([['__proto__', { label: 'P' }]])
  })

  it('reads recorded responses as valid sites', () => {
    const read = (name: string) =>
      readFileSync(new URL(`../fixtures/wordpress/${name}`, import.meta.url), 'utf8')
    const site = siteFromRoot(parseRoot(read('root.json')), { types: JSON.parse(read('types.json')) })
    expect(defineSite({ ...site, language: 'en-US' }).postTypes?.faq?.label).toMatch(/\S/)
  })

  it('takes the list that parseTypes returns', () => {
    const { items } = parseTypes({ faq: { name: 'FAQs', slug: 'faq', has_archive: true } })
    expect(siteFromRoot(root, { types: items }).postTypes).toEqual({
      faq: { label: 'FAQs', archiveUrl: 'https://example.com/kb/faq/' },
    })
  })

  it('reads the static home page, and the page that lists the posts', () => {
    const pages = { page_on_front: 5, page_for_posts: 6 }
    expect(siteFromRoot({ ...root, ...pages, show_on_front: 'page' })).toMatchObject({
      frontPageId: 5,
      postsPageId: 6,
    })
    expect(siteFromRoot({ ...root, ...pages, show_on_front: 'posts' })).not.toHaveProperty('frontPageId')
    expect(
      siteFromRoot({ ...root, page_on_front: 5, page_for_posts: 0, show_on_front: 'page' }),
    ).not.toHaveProperty('postsPageId')
  })

  it('recognizes a site without pretty permalinks by the URL of its API', () => {
    const routesOf = (href: string) => ({ '/': { _links: { self: [{ href }] } } })
    const plain = { ...root, routes: routesOf('https://example.com/kb/index.php?rest_route=/') }
    expect(siteFromRoot(plain).permalinks).toBe('plain')
    const pretty = { ...root, routes: routesOf('https://example.com/kb/wp-json/') }
    expect(siteFromRoot(pretty)).not.toHaveProperty('permalinks')
  })

  it('reads names of public taxonomies', () => {
    const taxonomies = {
      category: { name: 'Q &amp; A', slug: 'category' },
      nav_menu: { name: 'Menus' },
      broken: JSON.parse('{"name":1}'),
    }
    expect(siteFromRoot(root, { taxonomies }).taxonomies).toEqual({ category: { label: 'Q & A' } })
  })
})
