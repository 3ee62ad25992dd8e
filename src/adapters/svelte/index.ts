/**
 * A head in a Svelte component or SvelteKit page, as HTML or as a list of tags.
 *
 * As HTML: `<svelte:head>{@html renderHead(head)}</svelte:head>`.
 *
 * As a list, to leave out or add tags: in `{#each toHtmlTags(head) as { name, attributes, html }}`, void elements
 * (`html === undefined`) as `<svelte:element this={name} {...attributes} />`. Those with content only as a whole
 * through `{@html …}`: inside of an element Svelte prints hydration comments around `{@html}`, and within
 * `<title>` and `<script>` those are text.
 *
 * @module
 */
export { renderHead } from '../../head/write/render-head.js'
export { type HtmlTag, toHtmlTags } from '../html-tags.js'
