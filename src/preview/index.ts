/**
 * A head as people see it: one page to look at, before others do.
 *
 * @module
 */
export type { ImageLoading } from './preview-context.js'
export { type PreviewOptions, renderPreview } from './render-preview.js'
export { PREVIEW_STYLE_HASH } from './style.js'
