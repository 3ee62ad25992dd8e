import type { NextConfig } from 'next'

const config: NextConfig = {
  // The folder of the app, even if there are lock files above it.
  turbopack: { root: import.meta.dirname },
}

export default config
