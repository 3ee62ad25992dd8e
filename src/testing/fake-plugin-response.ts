import { describePost, type FakePostOptions, type FakeSeoPlugin } from './fake-post.js'
import { writeRankMathResponse } from './seo/rank-math.js'
import type { SeoPost } from './seo/seo-post.js'
import { writeSeopressResponse } from './seo/seopress.js'
import { writeSeoFrameworkPage } from './seo/the-seo-framework.js'
import { writeYoastHead } from './seo/yoast.js'

/** Writes the response that has the head of each plugin. All in One SEO has none: its head is part of the post. */
const RESPONSES: Readonly<Record<Exclude<FakeSeoPlugin, 'aioseo'>, (post: SeoPost) => object | string>> = {
  yoast(post) {
    const { yoast_head: html, yoast_head_json: json } = writeYoastHead(post)
    return { html, json, status: 200 }
  },
  'rank-math': writeRankMathResponse,
  seopress: writeSeopressResponse,
  'the-seo-framework': writeSeoFrameworkPage,
}

/** Options of {@link fakePluginResponse}: those of the post, with the plugin. */
export interface FakePluginResponseOptions extends Omit<FakePostOptions, 'seo'> {
  /** The SEO plugin. */
  readonly seo: Exclude<FakeSeoPlugin, 'aioseo'>
}

/**
 * Creates the response that contains the head of a fake post: that of `yoast/v1/get_head`, of Rank Math's `rankmath/v1/getHead` or of
 * SEOPress's `seopress/v1/posts/ID`, as data. For The SEO Framework, which has no API, creates the HTML of the page.
 *
 * @throws TypeError for the same options as `fakePost`, and for any other `seo`, including `aioseo`.
 * @example
 * ```ts
 * import { composeHead } from 'wp-faq-seo'
 * import { readPluginHead } from 'wp-faq-seo/plugins'
 * import { fakePluginResponse, fakePost } from 'wp-faq-seo/testing'
 *
 * const options = { seo: 'rank-math', noindex: true } as const
 * const pluginHead = readPluginHead(fakePluginResponse(options))
 * composeHead(fakePost(options), { pluginHead }).robots?.index // false
 * ```
 */
export function fakePluginResponse(options: FakePluginResponseOptions): object | string {
  const { seo } = options
  if (!Object.hasOwn(RESPONSES, seo))
    throw new TypeError(
      `Expected seo to be one of ${Object.keys(RESPONSES).join(', ')}, received ${String(seo)}`,
    )
  // SEOPress has no data of protected posts.
  if (seo === 'seopress' && options.isProtected === true) return { success: true }
  return RESPONSES[seo](describePost(options).seoPost)
}
