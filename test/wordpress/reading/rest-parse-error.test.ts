import { describe, expect, it } from 'vitest'
import { RestParseError } from 'wp-faq-seo/wordpress'

describe('RestParseError', () => {
  const issue = { code: 'missing' as const, path: 'link', message: 'link is missing' }

  it('is a TypeError with a name, issues and the code of the first', () => {
    const error = new RestParseError('Cannot', [issue, { ...issue, code: 'wrong-type' }], {
      postId: 5,
      cause: 'c',
    })
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({
      name: 'RestParseError',
      message: 'Cannot',
      code: 'missing',
      postId: 5,
      cause: 'c',
    })
    expect(error.issues).toEqual([issue, { ...issue, code: 'wrong-type' }])
    expect(String(error)).toBe('RestParseError: Cannot')
  })

  it('omits unknown options', () => {
    const error = new RestParseError('Cannot', [issue])
    expect('postId' in error).toBe(false)
    expect('cause' in error).toBe(false)
  })
})
