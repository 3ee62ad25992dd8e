import {
  type AnyPage,
  type Head,
  type Issue,
  isResource,
  RestParseError,
  type RestPost,
  type RestResource,
  readPluginHead,
  type Site,
  siteFromHead,
  toFaqPage,
  toSitePage,
} from 'wp-faq-seo'
import { findOrigins } from 'wp-faq-seo/head'
import { readSource, type Source } from './read-source.js'

/** A post, a term or another resource, and what it reveals before any option is chosen. */
export interface Subject {
  /** The resource, and how it was read. */
  readonly source: Source
  /** The resource. */
  readonly resource: RestResource
  /** The warnings of the parser. */
  readonly warnings: readonly Issue[]
  /** The head of the SEO plugin, if there is one. */
  readonly pluginHead: Head | undefined
  /** The site, as far as it can be learned from one head. */
  readonly site: Site
  /** The origins in the resource and the plugin's head, that of the CMS first. */
  readonly origins: readonly string[]
}

/** Reads a resource, or returns the error. */
export function readSubject(json: unknown): Subject | RestParseError {
  const source = readSource(json)
  if (source instanceof RestParseError) return source
  const { resource, fetchedHead } = source
  const pluginHead = fetchedHead ?? readPluginHead(resource)
  const page = readPage(resource, pluginHead)
  const own = originOf(page.url)
  const named = findOrigins(pluginHead ?? {}).map(({ origin }) => origin)
  return {
    source,
    resource,
    warnings: source.warnings,
    pluginHead,
    site: siteFromHead(pluginHead ?? {}, page),
    origins: [...new Set([...(own === undefined ? [] : [own]), ...named])],
  }
}

/** Reads the page of a resource. */
export function readPage(
  resource: RestResource,
  pluginHead: Head | undefined,
  options: Parameters<typeof toFaqPage>[1] = {},
): AnyPage {
  if (isResource(resource, 'post')) return toFaqPage(resource, options)
  const url = pluginHead?.openGraph?.url ?? pluginHead?.canonical
  return toSitePage(resource as Exclude<RestResource, RestPost>, { url })
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined
}
