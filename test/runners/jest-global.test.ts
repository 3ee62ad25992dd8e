/// <reference types="jest" />
import { toFaqPage } from 'wp-faq-seo'
import { fakePost, seoMatchers } from 'wp-faq-seo/testing'
import 'wp-faq-seo/testing/jest'

expect.extend(seoMatchers)

test('the matchers are known to the global expect and to its types', () => {
  expect(toFaqPage(fakePost())).toHaveQuestion('what does a course cost?')
  expect(fakePost().yoast_head).toHaveNoSeoErrors()
  expect({ title: 'A' }).not.toRenderSameHeadAs('<title>B</title>')
  expect(() => expect({ title: 'A' }).toRenderSameHeadAs('<title>B</title>')).toThrow('- "B"\n+ "A"')
  // @ts-expect-error A question is no number.
  expect(() => expect({}).toHaveQuestion(1)).toThrow()
})
