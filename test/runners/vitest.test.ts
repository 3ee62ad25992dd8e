import { expect, test } from 'vitest'
import { toFaqPage } from 'wp-faq-seo'
import { fakePost, seoMatchers } from 'wp-faq-seo/testing'
import 'wp-faq-seo/testing/vitest'

expect.extend(seoMatchers)

test('the matchers are known to vitest and to its types', () => {
  const page = toFaqPage(fakePost())
  expect(page).toHaveQuestion('what does a course cost?')
  expect(page).not.toHaveQuestion(/none/)
  expect({ page }).toEqual({ page: expect.toHaveQuestion(/cost/) })
  expect(fakePost().yoast_head).toHaveNoSeoErrors()
  expect(() => expect({ title: 'A' }).toRenderSameHeadAs('<title>B</title>')).toThrow('- "B"\n+ "A"')
  // @ts-expect-error A question is no number.
  expect(() => expect({}).toHaveQuestion(1)).toThrow()
})
