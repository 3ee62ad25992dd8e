import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** A site that makes it hard for its pages: with a template for titles, and addresses parsed. */
export const metadata: Metadata = {
  metadataBase: new URL('https://example.com/'),
  title: { template: '%s | Example', default: 'Example' },
}

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
