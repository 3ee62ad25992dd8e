import type { Head } from 'wp-faq-seo'
import { toJsonLdProps, toNextElements } from 'wp-faq-seo/adapters/next'

/** The tags that `Metadata` has no field for, and the JSON-LD. React moves the tags to the head. */
export function HeadElements({ head }: { readonly head: Head }) {
  const jsonLd = toJsonLdProps(head)
  return (
    <>
      {toNextElements(head).map(({ type: Type, key, props }) => (
        <Type key={key} {...props} />
      ))}
      {jsonLd && <script {...jsonLd} />}
    </>
  )
}
