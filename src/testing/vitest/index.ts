/**
 * Types alone: `import 'wp-faq-seo/testing/vitest'` tells vitest's `expect` of the matchers, since vitest 3.2.
 *
 * @see https://vitest.dev/guide/extending-matchers
 * @module
 */
import type { SeoMatchers } from '../seo-matchers.js'

// biome-ignore lint/suspicious/noTsIgnore: an error is expected only where there is no runner
/** @ts-ignore Nothing here imports the runner: where a program has none, there is nothing to augment. */
declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: declarations that merge have to have the same parameters
  interface Matchers<T = any> extends SeoMatchers<T> {}
}
