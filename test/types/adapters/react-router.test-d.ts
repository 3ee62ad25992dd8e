/** What `toMetaDescriptors` gives is what React Router takes. */
import type { MetaDescriptor, MetaFunction } from 'react-router'
import type { Head } from 'wp-faq-seo'
import { toMetaDescriptors } from 'wp-faq-seo/adapters/react-router'

declare const head: Head
toMetaDescriptors(head) satisfies MetaDescriptor[]
;(() => toMetaDescriptors(head)) satisfies MetaFunction
// Users may add to it.
toMetaDescriptors(head).push({ name: 'author', content: 'Ada' })
// @ts-expect-error: a meta has a content.
toMetaDescriptors(head).push({ name: 'author' })
