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

/** A post, and what it tells before any option is chosen. */
export interface Subject {
  /** The post. */
  readonly post: RestPost
  /** What was read otherwise than it arrived. */
  readonly warnings: readonly Issue[]
  /** What the SEO plugin said; absent where nothing did. */
  readonly pluginHead: Head | undefined
  /** The site, as far as one post shows it. */
  readonly site: Site
  /** The origins that the plugin's head and the post name, the CMS's first. */
  readonly origins: readonly string[]
}

/** Reads a post, or returns why there is none. */
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
