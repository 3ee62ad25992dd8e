import { checkHead } from '../head/model/check-head.js'
import type { Head } from '../head/model/head.js'
import type { Diagnostic } from '../lint/diagnostic.js'
import { formatRobots } from '../site/robots-content.js'
import { renderBreadcrumbs } from './breadcrumbs.js'
import { renderDiagnostics } from './diagnostic-list.js'
import { renderGraphTree } from './graph-tree.js'
import { type Html, html, trusted } from './html.js'
import {
  createContext,
  type ImageLoading,
  type PreviewContext,
  type PreviewPage,
  textAttributes,
} from './preview-context.js'
import { listQuestions, renderQuestions } from './question-list.js'
import { renderSearchResult } from './search-result.js'
import { renderSocialCards } from './social-card.js'
import { firstOf } from './sourced.js'
import { PREVIEW_STYLE_HASH, STYLE } from './style.js'
import { renderUrl } from './web-link.js'

/** Options of {@link renderPreview}. */
export interface PreviewOptions {
  /** The page of the head: its questions, and its title and text if the head has none. Default: the questions of the graph. */
  readonly page?: PreviewPage | undefined
  /** Diagnostics to show, in this order. Default: no such section. */
  readonly diagnostics?: readonly Diagnostic[] | undefined
  /**
   * How images are shown. `link` shows a placeholder of the same shape and a link, so nothing is requested until someone
   * follows the link. `load` shows the image itself. Default: `link`.
   */
  readonly images?: ImageLoading | undefined
  /**
   * Where the page is shown: `page` for a file or URL of its own, `srcdoc` for a frame with that attribute, in which a link
   * to `#graph` would otherwise open the surrounding page. Default: `page`.
   */
  readonly shownBy?: 'page' | 'srcdoc' | undefined
}

/** A section of the preview. */
interface Section {
  /** The id in the page. */
  readonly id: string
  /** The heading. */
  readonly heading: string
  /** The content. A section without content is omitted. */
  readonly content: Html | undefined
}

/**
 * Renders a head as an HTML page for people: search results on desktop and phone, cut by the width of their letters; cards
 * of social networks; breadcrumbs; questions; and the graph, in which references link to their nodes.
 *
 * The page is complete and self-contained: no scripts, no requests (but see `images`), system fonts, light and dark. Its
 * Content-Security-Policy allows only its own style. All text is escaped, and only web URLs become links. The same input
 * gives the same page.
 *
 * In an application, show it in `<iframe sandbox="allow-popups" srcdoc="…">` with `shownBy: 'srcdoc'`. Such a frame inherits
 * the policy of the surrounding page, which must allow {@link PREVIEW_STYLE_HASH} as a style.
 *
 * @see https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-srcdoc
 * @example
 * ```ts
 * import { renderPreview } from 'wp-faq-seo/preview'
 *
 * const page = renderPreview({ title: 'Fees & terms', canonical: 'https://example.com/fees/' })
 * page.startsWith('<!doctype html>') // true
 * page.includes('<title>Preview: Fees &amp; terms</title>') // true
 * ```
 */
export function renderPreview(head: Head, options: PreviewOptions = {}): string {
  checkHead(head)
  const { page, diagnostics, images = 'link', shownBy = 'page' } = options
  const context = createContext(head, page, images)
  const title =
    firstOf(['head', head.title], ['graph', head.openGraph?.title], ['page', page?.title])?.text ??
    'Untitled page'
  const sections = listSections(context, diagnostics)
  const policy = [
    "default-src 'none'",
    `style-src ${PREVIEW_STYLE_HASH}`,
    "form-action 'none'",
    ...(images === 'load' ? ['img-src https: http: data:'] : []),
    ...(shownBy === 'page' ? ["base-uri 'none'"] : []),
  ].join('; ')
  return html`<!doctype html>
<html lang="${context.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Preview: ${title}</title>
<base${shownBy === 'srcdoc' ? html` href="about:srcdoc"` : undefined} target="_blank">
<style>${trusted(STYLE)}</style>
</head>
<body lang="en">
<a class="skip" href="#preview" target="_self">Skip to the preview</a>
<header><p class="note">Preview</p><h1${textAttributes(context)}>${title}</h1>${renderSummary(context)}</header>
<nav class="contents" aria-label="Contents"><ul>${sections.map(({ id, heading }) => html`<li><a href="#${id}" target="_self">${heading}</a></li>`)}</ul></nav>
<main id="preview" tabindex="-1">
${sections.map(({ id, heading, content }) => html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${content}</section>\n`)}</main>
</body>
</html>
`()
}

function listSections(context: PreviewContext, diagnostics: readonly Diagnostic[] | undefined): Section[] {
  const { head, index, breadcrumbs } = context
  const questions = listQuestions(context)
  const sections: readonly Section[] = [
    { id: 'diagnostics', heading: 'Diagnostics', content: diagnostics && renderDiagnostics(diagnostics) },
    { id: 'search', heading: 'Search result', content: renderSearchResult(context) },
    { id: 'social', heading: 'Social networks', content: renderSocialCards(context) },
    {
      id: 'breadcrumbs',
      heading: 'Breadcrumbs',
      content: breadcrumbs.length > 0 ? renderBreadcrumbs(breadcrumbs, textAttributes(context)) : undefined,
    },
    {
      id: 'questions',
      heading: 'Questions',
      content: questions.length > 0 ? renderQuestions(questions, context) : undefined,
    },
    { id: 'graph', heading: 'Structured data', content: head.graph && renderGraphTree(head.graph, index) },
  ]
  return sections.filter(({ content }) => content !== undefined)
}

function renderSummary({ head, url, language }: PreviewContext): Html {
  const robots = formatRobots(head.robots ?? {})
  const facts: readonly (readonly [name: string, content: Html | undefined])[] = [
    ['URL', url === undefined ? undefined : renderUrl(url)],
    ['Language', language === undefined ? undefined : html`${language}`],
    ['Robots', robots === '' ? undefined : html`${robots}`],
  ]
  return html`<dl class="summary">${facts.map(([name, content]) => content && html`<div><dt>${name}</dt><dd>${content}</dd></div>`)}</dl>`
}
