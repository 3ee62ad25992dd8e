/**
 * Only types: `import 'wp-faq-seo/testing/jest'` declares the matchers on Jest's `expect`, both the global one
 * (`@types/jest`) and the one of `@jest/globals`.
 *
 * @see https://jestjs.io/docs/expect#expectextendmatchers
 * @module
 */
import type { SeoMatchers } from '../seo-matchers.js'

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: merged declarations must have the same parameters
    interface Matchers<R, T = {}> extends SeoMatchers<R> {}
  }
}

// biome-ignore lint/suspicious/noTsIgnore: there is an error only in programs without Jest
/** @ts-ignore Nothing here imports Jest. In a program without it there is nothing to augment. */
declare module 'expect' {
  interface AsymmetricMatchers extends SeoMatchers<void> {}
  // Merged declarations must have the same parameters.
  interface Matchers<R extends void | Promise<void>, T = unknown> extends SeoMatchers<R> {}
}
