/**
 * The result can be changed before it is returned to Next. That it is Next's `Metadata` is tested where Next is installed:
 * the application in test/hosts/next would not build otherwise.
 */
import { createElement, type ReactElement } from 'react'
import type { Head } from 'wp-faq-seo'
import { type NextMetadata, toJsonLdProps, toNextElements, toNextMetadata } from 'wp-faq-seo/adapters/next'

declare const head: Head

const metadata = toNextMetadata(head)
metadata satisfies NextMetadata
metadata.title = { absolute: 'Other' }
metadata.openGraph?.images?.push({ url: 'https://example.com/1.png' })
metadata.openGraph?.tags?.push('one')
metadata.authors?.push({ name: 'Ada' })
metadata.twitter?.images?.pop()
// @ts-expect-error: an absent value is an absent key.
metadata.robots = undefined
// @ts-expect-error: a layout template would change it.
metadata.title = 'Other'

toNextElements(head).map(({ type, key, props }) =>
  createElement(type, { key, ...props }),
) satisfies ReactElement[]
createElement('script', toJsonLdProps(head)) satisfies ReactElement
