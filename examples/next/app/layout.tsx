import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** The hard case for page metadata: a title template, and a base that makes Next parse URLs. */
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
