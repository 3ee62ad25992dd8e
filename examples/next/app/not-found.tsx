import type { Metadata } from 'next'
import { composeHead } from 'wp-faq-seo'
import { toNextMetadata } from 'wp-faq-seo/adapters/next'
import { HeadElements } from '../components/head-elements'
import { site } from '../site'

const head = composeHead({ kind: 'not-found' }, { site })

export const metadata: Metadata = toNextMetadata(head)

export default function NotFound() {
  return (
    <main>
      <HeadElements head={head} />
      <h1>Page not found</h1>
    </main>
  )
}
