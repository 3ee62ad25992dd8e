import {
  type Head,
  type Issue,
  type RestParseError,
  type RestPost,
  readPluginHead,
  type Site,
  safeParsePost,
  siteFromHead,
  toFaqPage,
} from 'wp-faq-seo'
import { findOrigins } from 'wp-faq-seo/head'

/** A post, and what it reveals before any option is chosen. */
export interface Subject {
  /** The post. */
  readonly post: RestPost
  /** The warnings of the parser. */
  readonly warnings: readonly Issue[]
  /** The head of the SEO plugin, if there is one. */
  readonly pluginHead: Head | undefined
  /** The site, as far as it can be learned from one post. */
  readonly site: Site
  /** The origins in the post and the plugin's head, that of the CMS first. */
  readonly origins: readonly string[]
}

/** Reads a post, or returns the error. */
export function readSubject(json: unknown): Subject | RestParseError {
  const result = safeParsePost(json)
  if (!result.success) return result.error
  const { data: post, warnings } = result
  const pluginHead = readPluginHead(post)
  const page = toFaqPage(post)
  const own = originOf(page.url)
  const named = findOrigins(pluginHead ?? {}).map(({ origin }) => origin)
  return {
    post,
    warnings,
    pluginHead,
    site: siteFromHead(pluginHead ?? {}, page),
    origins: [...new Set([...(own === undefined ? [] : [own]), ...named])],
  }
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined
}
