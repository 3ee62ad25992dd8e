import { type Head, renderHead, toTags } from 'wp-faq-seo'
import { toHtmlTags } from 'wp-faq-seo/adapters/html'
import { toJsonLdProps, toNextElements, toNextMetadata } from 'wp-faq-seo/adapters/next'
import { toReactElements } from 'wp-faq-seo/adapters/react'
import { toMetaDescriptors } from 'wp-faq-seo/adapters/react-router'
import { toTanstackHead } from 'wp-faq-seo/adapters/tanstack'
import { toUnheadInput } from 'wp-faq-seo/adapters/unhead'

/** A framework or format that a head can be converted to. */
export interface Framework {
  readonly id: string
  readonly label: string
  /** The import statements. */
  readonly imports: readonly string[]
  /** The code that uses `head`. */
  readonly usage: string
  /** The adapter functions by name. Each returns HTML or data. */
  readonly results: Readonly<Record<string, (head: Head) => unknown>>
}

const ELEMENT_USAGE = '({ type: Type, key, props }) => <Type key={key} {...props} />'

/** All adapters of the package, and the two formats without an adapter. */
export const FRAMEWORKS: readonly Framework[] = [
  {
    id: 'html',
    label: 'HTML',
    imports: ["import { composeHead, parsePost, renderHead } from 'wp-faq-seo'"],
    usage: 'const html = renderHead(head) // goes inside <head>',
    results: { renderHead },
  },
  {
    id: 'next',
    label: 'Next.js',
    imports: [
      "import { composeHead, parsePost } from 'wp-faq-seo'",
      "import { toJsonLdProps, toNextElements, toNextMetadata } from 'wp-faq-seo/adapters/next'",
    ],
    usage: `export const generateMetadata = async () => toNextMetadata(head)

// and in the page:
const jsonLd = toJsonLdProps(head)
return <>{toNextElements(head).map(${ELEMENT_USAGE})}{jsonLd && <script {...jsonLd} />}</>`,
    results: { toNextMetadata, toNextElements, toJsonLdProps },
  },
  {
    id: 'unhead',
    label: 'Nuxt, unhead',
    imports: [
      "import { composeHead, parsePost } from 'wp-faq-seo'",
      "import { toUnheadInput } from 'wp-faq-seo/adapters/unhead'",
    ],
    usage: 'useHead(toUnheadInput(head))',
    results: { toUnheadInput },
  },
  {
    id: 'react',
    label: 'React 19',
    imports: [
      "import { composeHead, parsePost } from 'wp-faq-seo'",
      "import { toReactElements } from 'wp-faq-seo/adapters/react'",
    ],
    usage: `return toReactElements(head).map(${ELEMENT_USAGE})`,
    results: { toReactElements },
  },
  {
    id: 'react-router',
    label: 'React Router',
    imports: [
      "import { composeHead, parsePost } from 'wp-faq-seo'",
      "import { toMetaDescriptors } from 'wp-faq-seo/adapters/react-router'",
    ],
    usage: `// with the head composed in the loader:
export const meta = ({ loaderData }) => toMetaDescriptors(loaderData.head)`,
    results: { toMetaDescriptors },
  },
  {
    id: 'tanstack',
    label: 'TanStack Start',
    imports: [
      "import { composeHead, parsePost } from 'wp-faq-seo'",
      "import { toTanstackHead } from 'wp-faq-seo/adapters/tanstack'",
    ],
    usage: `// with the head composed in the loader, in the route:
head: ({ loaderData }) => toTanstackHead(loaderData.head)`,
    results: { toTanstackHead },
  },
  {
    id: 'astro',
    label: 'Astro',
    imports: [
      "import { composeHead, parsePost } from 'wp-faq-seo'",
      "import { renderHead } from 'wp-faq-seo/adapters/html'",
    ],
    usage: '<Fragment set:html={renderHead(head)} />',
    results: { renderHead, toHtmlTags },
  },
  {
    id: 'svelte',
    label: 'SvelteKit',
    imports: [
      "import { composeHead, parsePost } from 'wp-faq-seo'",
      "import { renderHead } from 'wp-faq-seo/adapters/html'",
    ],
    usage: '<svelte:head>{@html renderHead(head)}</svelte:head>',
    results: { renderHead, toHtmlTags },
  },
  {
    id: 'data',
    label: 'Tags as data',
    imports: ["import { composeHead, parsePost, toTags } from 'wp-faq-seo'"],
    usage: 'const tags = toTags(head)',
    results: { toTags },
  },
]
