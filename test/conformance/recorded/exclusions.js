// @ts-check
/** Finds the posts whose head nobody could derive from REST and the settings of the site. */
import { breadcrumbTaxonomyOf } from './site-settings.js'

/**
 * @typedef {object} Context
 * @property {any} settings
 * @property {any} taxonomies
 * @property {any} meta Meta fields that editors filled in, by post id.
 * @property {Map<number, any>} drafts Posts in edit context.
 * @property {Map<number, string>} notes Purpose of each post, from `INDEX.md`.
 */

/** References that WordPress generates from typed characters. If an editor typed one, REST does not show it. */
const TEXTURE = /&#(?:8211|8212|8216|8217|8218|8220|8221|8222|8230|8242|8243|8482|215|038);/

const SHORTCODE = /\[\/?[a-z][\w-]*(?:[ =][^\]]*)?\/?\]/i

/** The reason why a post does not count; `undefined` if it does. @param {any} post @param {Context} context */
export function findReason(post, { settings, taxonomies, meta, drafts, notes }) {
  const typed = Object.keys(meta[post.id] ?? {}).find(
    (key) => key.startsWith('_yoast_wpseo_') && !key.includes('estimated-reading-time'),
  )
  if (typed !== undefined) return `typed SEO fields, such as ${typed}`
  const draft = drafts.get(post.id)
  const note = notes.get(post.id) ?? ''
  const content = `${post.content?.rendered ?? ''}${draft?.content?.raw ?? ''}`
  if (SHORTCODE.test(content) || /shortcodes/.test(note)) return 'shortcodes'
  const taxonomy = breadcrumbTaxonomyOf(settings.post_types[post.type] ?? {})
  const ids = taxonomy === undefined ? [] : (post[taxonomies[taxonomy]?.rest_base ?? taxonomy] ?? [])
  if (ids.length > 0) return `terms in the breadcrumb taxonomy ${taxonomy}`
  if (post.excerpt === undefined && /manual excerpt/.test(note))
    return 'a typed excerpt that REST does not show'
  if (hasTypedTexture(post, draft, settings)) return 'typed entities in the title that REST does not show'
  const printsQuestions = /"@type":"Question"/.test(post.yoast_head)
  if (/schema-faq-section/.test(content) && !printsQuestions && post.content?.protected !== true) {
    return 'FAQ markup that lost its block comments'
  }
  return undefined
}

/** Yoast's titles contain the title as typed, so an entity in them was typed. */
function hasTypedTexture(/** @type {any} */ post, /** @type {any} */ draft, /** @type {any} */ settings) {
  if (draft?.title?.raw !== undefined) return TEXTURE.test(draft.title.raw)
  const title = String(post.yoast_head_json?.og_title ?? '')
  return TEXTURE.test(title.replaceAll(settings.yoast.separator_char, '').replaceAll(settings.name, ''))
}
