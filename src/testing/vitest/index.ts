/**
 * Only types: `import 'wp-faq-seo/testing/vitest'` declares the matchers on vitest's `expect`. Requires vitest 3.2 or later.
 *
 * @see https://vitest.dev/guide/extending-matchers
 * @module
 */
import type { SeoMatchers } from '../seo-matchers.js'

// biome-ignore lint/suspicious/noTsIgnore: there is an error only in programs without vitest
/** @ts-ignore Nothing here imports vitest. In a program without it there is nothing to augment. */
declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: merged declarations must have the same parameters
  interface Matchers<T = any> extends SeoMatchers<T> {}
}
