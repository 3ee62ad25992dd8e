import { describe, expect, it } from 'vitest'
import { parsePost } from 'wp-faq-seo/wordpress'
import {
  embeddedAuthor,
  embeddedMedia,
  embeddedParent,
  embeddedTerms,
} from '../../../src/wordpress/values/embedded-resources.js'
import { post, readText } from '../fixture.js'

const error = { code: 'rest_forbidden', message: 'x', data: { status: 401 } }
const term = { id: 1, name: 'A', slug: 'a', taxonomy: 'category' }
const hidden = parsePost(
  post({
    _embedded: { author: [error], 'wp:term': [error, [error]], 'wp:featuredmedia': [error], up: [error] },
  }),
)

describe('embeddedTerms', () => {
  it('lists the terms of all taxonomies', () => {
    const tag = { ...term, id: 2, taxonomy: 'post_tag' }
    const embedded = { 'wp:term': [[term], [], error, [error, tag]] }
    expect(embeddedTerms(parsePost(post({ _embedded: embedded })))).toEqual([term, tag])
    expect(embeddedTerms(parsePost(readText('post-embed-faq-terms'))).map(({ id }) => id)).toEqual([6])
  })

  it('is empty if nothing or only errors are embedded', () => {
    expect(embeddedTerms(parsePost(post()))).toEqual([])
    expect(embeddedTerms(parsePost(post({ _embedded: {} })))).toEqual([])
    expect(embeddedTerms(hidden)).toEqual([])
  })
})

describe('embeddedAuthor', () => {
  it('returns the user', () => {
    expect(embeddedAuthor(parsePost(readText('post-embed-up')))?.name).toBe('Editorial Team')
  })

  it('returns undefined if nothing or an error is embedded', () => {
    expect(embeddedAuthor(parsePost(post()))).toBeUndefined()
    expect(embeddedAuthor(hidden)).toBeUndefined()
  })
})

describe('embeddedMedia', () => {
  it('returns the featured image', () => {
    const media = embeddedMedia(parsePost(readText('post-embed-media')))
    expect(media?.id).toBe(10301)
    expect(media?.media_details?.sizes?.full?.width).toBe(1200)
  })

  it('returns undefined if nothing or an error is embedded', () => {
    expect(embeddedMedia(parsePost(post()))).toBeUndefined()
    expect(embeddedMedia(hidden)).toBeUndefined()
  })
})

describe('embeddedParent', () => {
  it('returns the parent page', () => {
    expect(embeddedParent(parsePost(readText('post-embed-up')))?.title.rendered).toBe(
      'Über uns &#038; unsere Räume',
    )
  })

  it('returns undefined if nothing or an error is embedded', () => {
    expect(embeddedParent(parsePost(post()))).toBeUndefined()
    expect(embeddedParent(hidden)).toBeUndefined()
  })
})
