/**
 * A head for Nuxt, and for unhead in any framework: `useHead(toUnheadInput(head))`. Without a framework:
 * `unhead.push(toUnheadInput(head))`, where `createHead()` returned `unhead`.
 *
 * @module
 */

export type { Head } from '../../head/model/head.js'
export {
  toUnheadInput,
  type UnheadAlternate,
  type UnheadInput,
  type UnheadLink,
  type UnheadMeta,
  type UnheadMetaOptions,
  type UnheadNamedMeta,
  type UnheadPageLink,
  type UnheadPropertyMeta,
  type UnheadScript,
  type UnheadTitle,
} from './to-unhead-input.js'
