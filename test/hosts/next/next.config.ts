import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'export',
  // The package is linked from the root of the repository, and the posts are read from there.
  turbopack: { root: fileURLToPath(new URL('../../..', import.meta.url)) },
}

export default config
