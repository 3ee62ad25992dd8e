/**
 * A head for TanStack Router and TanStack Start (React). Compose the head in the loader of a route, then
 * `head: ({ loaderData }) => toTanstackHead(loaderData.head)`. `<HeadContent />` prints it.
 *
 * @module
 */

export type { Head } from '../../head/model/head.js'
export {
  type TanstackHead,
  type TanstackLink,
  type TanstackMeta,
  type TanstackScript,
  toTanstackHead,
} from './to-tanstack-head.js'
