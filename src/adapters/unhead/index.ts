/**
 * A head as unhead and Nuxt take it: `useHead(toUnheadInput(head))`.
 *
 * @module
 */
export {
  toUnheadInput,
  type UnheadInput,
  type UnheadLink,
  type UnheadMeta,
  type UnheadScript,
  type UnheadTitle,
} from './to-unhead-input.js'
