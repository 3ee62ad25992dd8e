import type { NextConfig } from 'next'

const config: NextConfig = {
  // WordPress's URLs end in a slash.
  trailingSlash: true,
  // The folder of the app, even if there are lock files above it.
  turbopack: { root: import.meta.dirname },
}

export default config
