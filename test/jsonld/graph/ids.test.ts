import { describe, expect, it } from 'vitest'
import { createIds } from 'wp-faq-seo/jsonld'

describe('createIds()', () => {
  it('appends ids to the URL without its fragment', () => {
    const ids = createIds('https://example.com/faq/?p=1#top')
    expect(ids.page).toBe('https://example.com/faq/?p=1')
    expect(ids.question('question-1')).toBe('https://example.com/faq/?p=1#question-1')
  })
})
