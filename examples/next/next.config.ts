import type { NextConfig } from 'next'

const config: NextConfig = {
  // The app's own folder, whatever lock files stand above it.
  turbopack: { root: import.meta.dirname },
}

export default config
