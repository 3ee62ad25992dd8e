/** The result of `toMetaDescriptors` is assignable to React Router's type. */
import type { MetaDescriptor, MetaFunction } from 'react-router'
import type { Head } from 'wp-faq-seo'
import { toMetaDescriptors } from 'wp-faq-seo/adapters/react-router'

declare const head: Head
toMetaDescriptors(head) satisfies MetaDescriptor[]
;(() => toMetaDescriptors(head)) satisfies MetaFunction
// It can be extended.
toMetaDescriptors(head).push({ name: 'author', content: 'Ada' })
// @ts-expect-error: a meta has a content.
toMetaDescriptors(head).push({ name: 'author' })
