/** The result of `toUnheadInput` is assignable to unhead's input. */
import { createHead } from 'unhead/server'
import type { ResolvableHead } from 'unhead/types'
import { toUnheadInput } from 'wp-faq-seo/adapters/unhead'

const input = toUnheadInput({ title: 'Fees' })
input satisfies ResolvableHead
createHead().push(input)
// It can be extended.
input.link.push({ rel: 'canonical', href: 'https://example.com/' })
createHead().push({ ...input, htmlAttrs: { lang: 'de' } })
// @ts-expect-error: there is no title template.
input.titleTemplate = '%s'
