/**
 * A head as React Router (framework mode) and Remix take it from a route: `export const meta = ({ loaderData }) =>
 * toMetaDescriptors(loaderData.head)`, the head composed in the route's loader. The root's `<Meta />` prints it.
 *
 * @module
 */
export {
  type ElementDescriptor,
  type JsonLd,
  type JsonLdDescriptor,
  type MetaDescriptor,
  type NameDescriptor,
  type PropertyDescriptor,
  type TitleDescriptor,
  toMetaDescriptors,
} from './to-meta-descriptors.js'
