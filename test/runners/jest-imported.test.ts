import { expect, test } from '@jest/globals'
import { toFaqPage } from 'wp-faq-seo'
import { fakePost, seoMatchers } from 'wp-faq-seo/testing'
import 'wp-faq-seo/testing/jest'

expect.extend(seoMatchers)

test('the matchers are known to the expect of @jest/globals and to its types', () => {
  const page = toFaqPage(fakePost())
  expect(page).toHaveQuestion('what does a course cost?')
  expect(page).not.toHaveQuestion(/none/)
  expect({ page }).toEqual({ page: expect.toHaveQuestion(/cost/) })
  expect(fakePost().yoast_head).toHaveNoSeoErrors()
  // @ts-expect-error A question is no number.
  expect(() => expect({}).toHaveQuestion(1)).toThrow()
})
