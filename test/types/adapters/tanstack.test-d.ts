/** The result of `toTanstackHead` is assignable to the head of TanStack's routes. */
import { createRootRoute, createRoute } from '@tanstack/react-router'
import type { Head } from 'wp-faq-seo'
import { toTanstackHead } from 'wp-faq-seo/adapters/tanstack'

declare const head: Head
const root = createRootRoute({ head: () => toTanstackHead(head) })
createRoute({
  getParentRoute: () => root,
  path: '/faq/$slug',
  loader: () => ({ head }),
  head: ({ loaderData }) => (loaderData === undefined ? {} : toTanstackHead(loaderData.head)),
})
// It can be extended.
const result = toTanstackHead(head)
result.links.push({ rel: 'icon', href: '/favicon.svg' })
// @ts-expect-error: metas are not links.
result.links.push({ name: 'author' })
