import type { FaqPage } from '../faq/page/faq-page.js'
import type { Head } from '../head/model/head.js'
import { formatRobots } from '../head/model/robots-content.js'
import type { Diagnostic } from '../lint/diagnostic.js'
import { renderTrails } from './breadcrumb-trail.js'
import { renderDiagnostics } from './diagnostic-list.js'
import { renderGraphTree } from './graph-tree.js'
import { type Html, html, trusted } from './html.js'
import { createContext, type ImageLoading, langAttribute, type PreviewContext } from './preview-context.js'
import { listQuestions, renderQuestions } from './question-list.js'
import { renderSearchResult } from './search-result.js'
import { renderSocialCards } from './social-card.js'
import { firstOf } from './sourced.js'
import { PREVIEW_STYLE_HASH, STYLE } from './style.js'
import { renderAddress } from './web-link.js'

/** What a preview shows beside the head. */
export interface PreviewOptions {
  /** The page that the head is of: its questions, and its title and text where the head has none. Absent shows the graph's questions. */
  readonly page?: FaqPage | undefined
  /** What a linter said of the head, in the order in which it is to be read. Absent shows no such section. */
  readonly diagnostics?: readonly Diagnostic[] | undefined
  /**
   * What becomes of the head's pictures. `link` (where absent): a place holder of the picture's shape and a link to it, so
   * that nothing is requested until somebody follows the link. `load`: the picture, from wherever it is.
   */
  readonly images?: ImageLoading | undefined
  /**
   * What shows the page. `page` (where absent): a file or an address of its own. `srcdoc`: a frame that holds it in that
   * attribute, where `#graph` would be an address of the page around the frame.
   */
  readonly shownBy?: 'page' | 'srcdoc' | undefined
}

/** A part of the preview. */
interface Section {
  /** Its id in the page. */
  readonly id: string
  /** Its heading. */
  readonly heading: string
  /** What is in it; a section without it is left out. */
  readonly content: Html | undefined
}

/**
 * Renders a head as a page on which people see it: the search result on desktop and phone, cut by the width of the
 * letters; cards of social networks; breadcrumbs; questions; the graph, whose references lead to their nodes.
 *
 * The page is complete and self-contained: no script, no request (but see `images`), system fonts, light and dark. Its own
 * Content-Security-Policy allows nothing but its style. No text of a head leaves its place, and no address in it runs
 * anything. Same input, same page.
 *
 * In an application, show it in `<iframe sandbox="allow-popups" srcdoc="…">` with `shownBy: 'srcdoc'`. Such a frame inherits
 * the policy of the page around it, which has to allow {@link PREVIEW_STYLE_HASH} as a style.
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
  const { page, diagnostics, images = 'link', shownBy = 'page' } = options
  const context = createContext(head, page, images)
  const title =
    firstOf(['head', head.title], ['graph', head.openGraph?.title], ['page', page?.title])?.text ??
    'Page without a title'
  const sections = listSections(context, diagnostics)
  const policy = [
    "default-src 'none'",
    `style-src ${PREVIEW_STYLE_HASH}`,
    "form-action 'none'",
    ...(images === 'load' ? ['img-src https: http: data:'] : []),
    ...(shownBy === 'page' ? ["base-uri 'none'"] : []),
  ].join('; ')
  return html`<!doctype html>
<html lang="en">
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
<body>
<a class="skip" href="#preview" target="_self">Skip to the preview</a>
<header><p class="kicker">Preview</p><h1 dir="auto"${langAttribute(context)}>${title}</h1>${renderSummary(context)}</header>
<nav class="contents" aria-label="Contents"><ul>${sections.map(({ id, heading }) => html`<li><a href="#${id}" target="_self">${heading}</a></li>`)}</ul></nav>
<main id="preview" tabindex="-1">
${sections.map(({ id, heading, content }) => html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${content}</section>\n`)}</main>
</body>
</html>
`()
}

/** What there is to show. */
function listSections(context: PreviewContext, diagnostics: readonly Diagnostic[] | undefined): Section[] {
  const { head, index, trails } = context
  const questions = listQuestions(context)
  const inLanguage = (content: Html) => html`<div${langAttribute(context)}>${content}</div>`
  const sections: readonly Section[] = [
    { id: 'diagnostics', heading: 'Diagnostics', content: diagnostics && renderDiagnostics(diagnostics) },
    { id: 'search', heading: 'Search result', content: renderSearchResult(context) },
    { id: 'social', heading: 'Social networks', content: renderSocialCards(context) },
    {
      id: 'breadcrumbs',
      heading: 'Breadcrumbs',
      content: trails.length > 0 ? inLanguage(renderTrails(trails)) : undefined,
    },
    {
      id: 'questions',
      heading: 'Questions',
      content: questions.length > 0 ? inLanguage(renderQuestions(questions, context)) : undefined,
    },
    { id: 'graph', heading: 'Graph', content: head.graph && renderGraphTree(head.graph, index) },
  ]
  return sections.filter(({ content }) => content !== undefined)
}

/** What holds for the page as a whole. */
function renderSummary({ head, address, language }: PreviewContext): Html {
  const robots = formatRobots(head.robots ?? {})
  const facts: readonly (readonly [name: string, content: Html | undefined])[] = [
    ['Address', address === undefined ? undefined : renderAddress(address)],
    ['Language', language === undefined ? undefined : html`${language}`],
    ['Robots', robots === '' ? undefined : html`${robots}`],
  ]
  return html`<dl class="summary">${facts.map(([name, content]) => content && html`<div><dt>${name}</dt><dd>${content}</dd></div>`)}</dl>`
}
