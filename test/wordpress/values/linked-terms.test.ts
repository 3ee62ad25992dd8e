import { describe, expect, it } from 'vitest'
import { parsePost } from 'wp-faq-seo/wordpress'
import { linkedTerms } from '../../../src/wordpress/values/linked-terms.js'
import { post, readText } from '../fixture.js'

function linked(href: string, fields: Readonly<Record<string, unknown>>): unknown {
  return linkedTerms(parsePost(post({ _links: { 'wp:term': [{ taxonomy: 'category', href }] }, ...fields })))
}

describe('linkedTerms', () => {
  it('finds the ids in the field named after the rest_base', () => {
    expect(linkedTerms(parsePost(readText('post-embed-terms')))).toEqual([
      { taxonomy: 'category', ids: [1] },
      { taxonomy: 'post_tag', ids: [] },
    ])
    expect(linkedTerms(parsePost(readText('post-embed-faq-terms')))).toEqual([
      { taxonomy: 'faq-categories', ids: [6] },
    ])
  })

  it('finds it without pretty permalinks', () => {
    const ids = [{ taxonomy: 'category', ids: [3] }]
    expect(
      linked('https://a.test/index.php?rest_route=%2Fwp%2Fv2%2Fcategories&post=1', { categories: [3] }),
    ).toEqual(ids)
    expect(linked('https://a.test/?rest_route=/wp/v2/categories&post=1', { categories: [3] })).toEqual(ids)
  })

  it('uses the name of the taxonomy if the URL has no rest_base', () => {
    expect(linked('https://a.test/', { category: [3, 'x'] })).toEqual([{ taxonomy: 'category', ids: [3] }])
  })

  it('is empty without links, and for fields that are not lists', () => {
    expect(linkedTerms(parsePost(post()))).toEqual([])
    expect(
      linkedTerms(parsePost(post({ _links: { 'wp:term': [{ href: 'https://a.test/t?post=1' }] } }))),
    ).toEqual([])
    expect(linked('https://a.test/categories?post=1', { categories: false })).toEqual([])
    expect(linked('https://a.test/constructor?post=1', {})).toEqual([])
  })

  it('reads a long URL in linear time', { timeout: 20_000 }, () => {
    expect(linked('/x%2F'.repeat(2_000_000), { category: [1] })).toEqual([{ taxonomy: 'category', ids: [1] }])
    expect(linked('a'.repeat(10_000_000), { category: [1] })).toEqual([{ taxonomy: 'category', ids: [1] }])
  })
})
