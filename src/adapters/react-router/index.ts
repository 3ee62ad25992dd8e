/**
 * A head for React Router (framework mode) and Remix. Compose the head in the loader of a route, then
 * `export const meta = ({ loaderData }) => toMetaDescriptors(loaderData.head)`. The `<Meta />` of the root route prints it.
 *
 * @module
 */

export type { Head } from '../../head/model/head.js'
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
