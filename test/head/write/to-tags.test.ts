import { describe, expect, it } from 'vitest'
import { type Head, toTags } from 'wp-faq-seo/head'

describe('toTags()', () => {
  it('follows the order of the head, and puts other tags after their usual predecessor', () => {
    const head: Head = {
      title: 'T',
      description: 'D',
      author: 'A',
      canonical: 'https://example.com/',
      order: ['meta[name="author"]', 'title', 'meta[name="description"]'],
    }
    expect(
      toTags(head).map((tag) =>
        tag.tag === 'title' ? 'title' : (Object.values(tag)[1] as Record<string, string>),
      ),
    ).toEqual([
      { name: 'author', content: 'A' },
      'title',
      { name: 'description', content: 'D' },
      { rel: 'canonical', href: 'https://example.com/' },
    ])
  })
})
