import type { FaqPage } from '../faq/page/faq-page.js'
import type { Head } from '../head/model/head.js'
import { pageUrlOf } from '../head/model/page-of-head.js'
import { type GraphIndex, indexGraph, nodesOfType, textOf } from '../jsonld/graph/graph-index.js'
import { isLanguageTag } from '../site/language-tag.js'
import { type Breadcrumb, listBreadcrumbs } from './breadcrumbs.js'
import { type Html, html } from './html.js'
import { textDirection } from './text-direction.js'

/** Whether images are loaded into the page or only linked. */
export type ImageLoading = 'link' | 'load'

/** The fields of a page that a preview shows. Any `FaqPage` and any `SitePage` is accepted. */
export type PreviewPage = Pick<FaqPage, 'url' | 'title' | 'questions'> &
  Partial<Pick<FaqPage, 'text' | 'language'>>

/** What all parts of a preview need. */
export interface PreviewContext {
  /** The head that is shown. */
  readonly head: Head
  /** The page of the head. */
  readonly page: PreviewPage | undefined
  /** The nodes of the graph. */
  readonly index: GraphIndex
  /** The breadcrumbs in the graph. */
  readonly breadcrumbs: readonly (readonly Breadcrumb[])[]
  /** The URL of the page. */
  readonly url: string | undefined
  /** The language of its texts as a BCP 47 tag, if it is known. */
  readonly language: string | undefined
  /** How images are shown. */
  readonly images: ImageLoading
}

/** Collects what all parts of a preview need. */
export function createContext(
  head: Head,
  page: PreviewPage | undefined,
  images: ImageLoading,
): PreviewContext {
  const index = indexGraph(head.graph)
  return {
    head,
    page,
    index,
    breadcrumbs: listBreadcrumbs(index),
    url: pageUrlOf(head) ?? page?.url,
    language: languageOf(head, page, index),
    images,
  }
}

/** The `lang` and `dir` attributes for an element with text of the page. The preview's own text is English. */
export function textAttributes({ language }: PreviewContext): Html {
  return html`${language && html` lang="${language}"`} dir="${textDirection(language)}"`
}

function languageOf(
  { openGraph }: Head,
  page: PreviewPage | undefined,
  index: GraphIndex,
): string | undefined {
  const declared = nodesOfType(index, 'WebPage').map(({ inLanguage }) => textOf(inLanguage))
  return [page?.language, ...declared, openGraph?.locale?.replace('_', '-')].find(isLanguageTag)
}
