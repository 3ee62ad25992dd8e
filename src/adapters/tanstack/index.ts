/**
 * A head as TanStack Router and TanStack Start (React) take it from a route: `head: ({ loaderData }) =>
 * toTanstackHead(loaderData.head)`, the head composed in the route's loader. `<HeadContent />` prints it.
 *
 * @module
 */
export {
  type TanstackHead,
  type TanstackLink,
  type TanstackMeta,
  type TanstackScript,
  toTanstackHead,
} from './to-tanstack-head.js'
