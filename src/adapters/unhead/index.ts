/**
 * A head as Nuxt, and unhead in any framework, take it: `useHead(toUnheadInput(head))`. Without a framework,
 * `unhead.push(toUnheadInput(head))` on what `createHead()` returned.
 *
 * @module
 */
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
