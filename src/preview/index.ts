/**
 * Shows a head as people will see it: one HTML page to check before publishing.
 *
 * @module
 */

export type { Head } from '../head/model/head.js'
export type { ImageLoading, PreviewPage } from './preview-context.js'
export { type PreviewOptions, renderPreview } from './render-preview.js'
export { PREVIEW_STYLE_HASH } from './style.js'
