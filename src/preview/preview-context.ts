import type { FaqPage } from '../faq/page/faq-page.js'
import type { Head } from '../head/model/head.js'
import { type GraphIndex, indexGraph, nodesOfType, textOf } from '../jsonld/graph/graph-index.js'
import { isLanguageTag } from '../site/language-tag.js'
import { type Crumb, listTrails } from './breadcrumb-trail.js'
import { type Html, html } from './html.js'

/** Whether pictures are loaded into the page, or only linked. */
export type ImageLoading = 'link' | 'load'

/** What the parts of a preview have in common. */
export interface PreviewContext {
  /** The head that is shown. */
  readonly head: Head
  /** The page that it is of. */
  readonly page: FaqPage | undefined
  /** The nodes of its graph. */
  readonly index: GraphIndex
  /** The ways to the page. */
  readonly trails: readonly (readonly Crumb[])[]
  /** The address of the page. */
  readonly address: string | undefined
  /** The language of its texts as BCP 47, where anything says it. */
  readonly language: string | undefined
  /** What becomes of pictures. */
  readonly images: ImageLoading
}

/** Gathers what the parts of a preview have in common. */
export function createContext(head: Head, page: FaqPage | undefined, images: ImageLoading): PreviewContext {
  const index = indexGraph(head.graph)
  return {
    head,
    page,
    index,
    trails: listTrails(index),
    address: head.canonical ?? head.openGraph?.url ?? page?.url,
    language: languageOf(head, page, index),
    images,
  }
}

/** The attribute that says the language of what an element holds: the preview's own words are English. */
export function langAttribute({ language }: PreviewContext): Html | undefined {
  return language === undefined ? undefined : html` lang="${language}"`
}

function languageOf({ openGraph }: Head, page: FaqPage | undefined, index: GraphIndex): string | undefined {
  const said = nodesOfType(index, 'WebPage').map(({ inLanguage }) => textOf(inLanguage))
  return [page?.language, ...said, openGraph?.locale?.replace('_', '-')].find(isLanguageTag)
}
