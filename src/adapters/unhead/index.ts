/**
 * A head as Nuxt, and unhead in any framework, take it: `useHead(toUnheadInput(head))`. Without a framework,
 * `unhead.push(toUnheadInput(head))` on what `createHead()` returned.
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
