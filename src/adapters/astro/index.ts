/**
 * A head in an Astro page or layout, as HTML or as a list of tags.
 *
 * As HTML, inside `<head>`: `<Fragment set:html={renderHead(head)} />`.
 *
 * As a list, to leave out or add tags: `{toHtmlTags(head).map(({ name: Tag, attributes, html }) => <Tag
 * {...attributes} set:html={html} />)}`. Astro escapes the attributes.
 *
 * @module
 */
export { renderHead } from '../../head/write/render-head.js'
export { type HtmlTag, toHtmlTags } from '../html-tags.js'
