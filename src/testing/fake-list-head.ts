import { escapeText } from '../content/html/escape.js'
import { toSitePage } from '../faq/kinds/kinds.js'
import { buildHead } from '../head/derive/build-head.js'
import type { Head, OpenGraph } from '../head/model/head.js'
import { renderHead } from '../head/write/render-head.js'
import { omitUndefined } from '../internal/omit-undefined.js'
import type { Site } from '../site/site.js'
import type { RestPluginFields } from '../wordpress/shapes/plugin-fields.js'
import type { RestTerm } from '../wordpress/shapes/term.js'
import type { RestType } from '../wordpress/shapes/type.js'
import type { RestUser } from '../wordpress/shapes/user.js'
import type { RestYoastHead } from '../wordpress/shapes/yoast-head.js'
import { SITE_NAME } from './seo/seo-post.js'
import { robotsOf } from './seo/yoast.js'

/** Options that all fakes of archives have. */
export interface FakeListOptions {
  /** The URL of the home page. Default: `https://www.example.com/`. */
  readonly site?: string | undefined
  /** BCP 47 tag. Default: `en-US`. */
  readonly language?: string | undefined
  /** The plugin whose head is added, as `yoast_head`, and as `yoast_head_json` with the same data. Default: `yoast`. */
  readonly seo?: 'yoast' | 'none' | undefined
  /** Whether the SEO plugin hides the page from search engines. Default: `false`. */
  readonly noindex?: boolean | undefined
}

/** The URL of the home page, with a trailing slash. */
export function homeOf({ site = 'https://www.example.com/' }: Pick<FakeListOptions, 'site'>): string {
  return site.replace(/\/?$/, '/')
}

/** Writes the head of an archive as Yoast SEO does, as data and as HTML. */
export function writeListHead(
  resource: RestTerm | RestType | RestUser,
  options: FakeListOptions,
): RestPluginFields {
  if (options.seo === 'none') return {}
  const { language = 'en-US', noindex = false } = options
  const site: Site = { url: homeOf(options), name: SITE_NAME, language }
  const head = buildHead(toSitePage(resource, { site }), site)
  const { canonical: _, ...hidden } = head
  const printed: Head = noindex ? { ...hidden, robots: { index: false, follow: true } } : head
  return { yoast_head: renderHead(printed), yoast_head_json: toYoastJson(printed) }
}

/** Yoast's data of a head. Texts have the character references of the HTML. */
function toYoastJson({ title = '', canonical, openGraph = {}, twitter, graph, robots }: Head): RestYoastHead {
  return {
    title: escapeText(title),
    robots: robotsOf(robots?.index === false),
    ...(canonical !== undefined && { canonical }),
    ...toOpenGraphFields(openGraph),
    ...(twitter?.card !== undefined && { twitter_card: twitter.card }),
    schema: graph,
  }
}

function toOpenGraphFields({
  locale,
  type,
  title,
  description,
  url,
  siteName,
  images,
}: OpenGraph): RestYoastHead {
  const text = (value: string | undefined) => (value === undefined ? undefined : escapeText(value))
  return omitUndefined({
    og_locale: locale,
    og_type: type,
    og_title: text(title),
    og_description: text(description),
    og_url: url,
    og_site_name: text(siteName),
    og_image: images?.map((image) => ({ url: image.url })),
  })
}
