/**
 * Types alone: `import 'wp-faq-seo/testing/jest'` tells Jest's `expect` of the matchers, the global one (`@types/jest`) and
 * that of `@jest/globals`.
 *
 * @see https://jestjs.io/docs/expect#expectextendmatchers
 * @module
 */
import type { SeoMatchers } from '../seo-matchers.js'

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: declarations that merge have to have the same parameters
    interface Matchers<R, T = {}> extends SeoMatchers<R> {}
  }
}

// biome-ignore lint/suspicious/noTsIgnore: an error is expected only where there is no runner
/** @ts-ignore Nothing here imports the runner: where a program has none, there is nothing to augment. */
declare module 'expect' {
  interface AsymmetricMatchers extends SeoMatchers<void> {}
  // Declarations that merge have to have the same parameters.
  interface Matchers<R extends void | Promise<void>, T = unknown> extends SeoMatchers<R> {}
}
