/**
 * A head for React 19, which moves `title`, `meta` and `link` into `<head>` by itself.
 *
 * In a component: `toReactElements(head).map(({ type: Type, key, props }) => <Type key={key} {...props} />)`. It holds
 * the graph's script too; `toJsonLdProps` is for those who print nothing but the graph.
 *
 * @module
 */
export { type JsonLdProps, toJsonLdProps } from './to-json-ld-props.js'
export {
  type InnerHtml,
  type ReactElementDescriptor,
  type ReactElementProps,
  toReactElements,
} from './to-react-elements.js'
