/**
 * A head for the App Router of Next.js: `generateMetadata` returns `toNextMetadata(head)`, and the page renders what
 * Next's `Metadata` has no field for.
 *
 * In the page component: `toNextElements(head).map(({ type: Type, key, props }) => <Type key={key} {...props} />)`,
 * and for the graph `{jsonLd && <script {...jsonLd} />}` with `const jsonLd = toJsonLdProps(head)`.
 *
 * @module
 */

export type { Head } from '../../head/model/head.js'
export { type JsonLdProps, toJsonLdProps } from '../react/to-json-ld-props.js'
export type { InnerHtml, ReactElementDescriptor, ReactElementProps } from '../react/to-react-elements.js'
export { toNextElements } from './to-next-elements.js'
export {
  type NextAlternates,
  type NextAuthor,
  type NextImage,
  type NextMetadata,
  type NextNamedTexts,
  type NextOpenGraph,
  type NextPagination,
  type NextTitle,
  type NextTwitter,
  type NextVerification,
  toNextMetadata,
} from './to-next-metadata.js'
