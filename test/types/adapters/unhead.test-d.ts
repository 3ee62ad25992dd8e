/** What `toUnheadInput` gives is what unhead takes. */
import { createHead } from 'unhead/server'
import type { ResolvableHead } from 'unhead/types'
import { toUnheadInput } from 'wp-faq-seo/adapters/unhead'

const input = toUnheadInput({ title: 'Fees' })
input satisfies ResolvableHead
createHead().push(input)
// Users may add to it.
input.link.push({ rel: 'canonical', href: 'https://example.com/' })
createHead().push({ ...input, htmlAttrs: { lang: 'de' } })
// @ts-expect-error: a title's template stays out.
input.titleTemplate = '%s'
