/**
 * A head for React 19, which moves `title`, `meta` and `link` into `<head>`.
 *
 * In a component: `toReactElements(head).map(({ type: Type, key, props }) => <Type key={key} {...props} />)`. This
 * includes the script of the graph. Use `toJsonLdProps` to print only the graph.
 *
 * @module
 */

export type { Head } from '../../head/model/head.js'
export { type JsonLdProps, toJsonLdProps } from './to-json-ld-props.js'
export {
  type InnerHtml,
  type ReactElementDescriptor,
  type ReactElementProps,
  toReactElements,
} from './to-react-elements.js'
