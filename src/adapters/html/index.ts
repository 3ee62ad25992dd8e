/**
 * A head for template languages, as HTML or as a list of tags.
 *
 * Astro, inside `<head>`: `<Fragment set:html={renderHead(head)} />`. To add or omit tags:
 * `{toHtmlTags(head).map(({ name: Tag, attributes, html }) => <Tag {...attributes} set:html={html} />)}`.
 *
 * Svelte and SvelteKit: `<svelte:head>{@html renderHead(head)}</svelte:head>`. To add or omit tags:
 * `{#each toHtmlTags(head) as { name, attributes, html }}`. Write void elements (`html === undefined`) as
 * `<svelte:element this={name} {...attributes} />`, and the others as one string in `{@html …}`: inside an element Svelte
 * prints hydration comments around `{@html}`, and in `<title>` and `<script>` comments are text.
 *
 * @module
 */

export type { Head } from '../../head/model/head.js'
export { renderHead } from '../../head/write/render-head.js'
export { type HtmlTag, toHtmlTags } from './to-html-tags.js'
