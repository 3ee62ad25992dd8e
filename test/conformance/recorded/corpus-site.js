// @ts-check
/**
 * A folder of recorded responses as the deriving of heads is to see it: the site's settings, as WordPress and Yoast
 * store them in `site.json`, written down as a `Site`; and each post without what the SEO plugin said, with
 * `_embedded` as `?_embed` would send it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseFragment } from 'parse5'
import { defineSite } from 'wp-faq-seo/site'

/** @typedef {import('wp-faq-seo/site').Site} Site */
/** @typedef {import('wp-faq-seo/site').ImageInfo} ImageInfo */
/** @typedef {import('wp-faq-seo/site').SitePublisher} SitePublisher */
/** @typedef {import('wp-faq-seo/site').PostTypeSettings} PostTypeSettings */

/**
 * @typedef {object} CorpusPost
 * @property {string} name Site and id.
 * @property {string} type
 * @property {any} recorded The response as it was sent.
 * @property {any} input The same without the SEO plugin's fields, with `_embedded`.
 * @property {string} [leftOut] Why nobody could derive its head from REST and the site's settings.
 */

/**
 * @typedef {object} CorpusSite
 * @property {string} name
 * @property {Site} site
 * @property {string} now When it was recorded, ISO 8601.
 * @property {any[]} terms All terms of all taxonomies, as their lists have them.
 * @property {CorpusPost[]} posts All published posts for which Yoast printed a head.
 */

/** @param {string} folder @returns {CorpusSite} */
export function readCorpusSite(folder) {
  const settings = readJson(join(folder, 'site.json'))
  const posts = readPosts(folder)
  const terms = withoutPluginFields(listTerms(folder))
  const lists = {
    posts: indexById(posts),
    media: indexById(readList(folder, 'media')),
    users: indexById(readList(folder, 'users')),
    terms: indexById(terms),
    taxonomies: existsSync(join(folder, 'taxonomies.json')) ? readJson(join(folder, 'taxonomies.json')) : {},
  }
  const context = readContext(folder, settings, lists.taxonomies)
  const name = basename(folder)
  return {
    name,
    site: defineSite(toSite(settings)),
    now: settings.oracle?.dumped_at ?? '2026-01-01T00:00:00Z',
    terms,
    posts: posts
      .filter((post) => post.status === 'publish' && typeof post.yoast_head === 'string')
      .map((post) => {
        const embedFile = join(folder, 'posts-embed', `${post.id}.json`)
        const embedded = existsSync(embedFile) ? readJson(embedFile) : embed(post, lists)
        const leftOut = findReason(post, context)
        return {
          name: `${name}/${post.id}`,
          type: post.type,
          recorded: post,
          input: withoutPluginFields(embedded),
          ...(leftOut !== undefined && { leftOut }),
        }
      }),
  }
}

/**
 * What `site.json` says, as a `Site`: text decoded and without markup, what Yoast prints without being told left out.
 *
 * @param {any} settings
 * @returns {Site}
 */
export function toSite(settings) {
  const { yoast } = settings
  const { knowledge_graph: graph, social, breadcrumbs } = yoast
  const person = findPerson(settings)
  const url = homeOf(settings)
  const image = toImage(yoast.default_og_image) ?? toImage({ url: social.og_default_image })
  const facebookUrl = person === undefined ? social.facebook_site : person.yoast_profile?.facebook
  const twitterSite = person?.yoast_profile?.twitter || social.twitter_site
  return compact(
    {
      url,
      name: toLine(settings.name),
      webSiteName: toPlain(graph.website_name),
      alternateName: toPlain(graph.alternate_website_name),
      description: toPlain(settings.tagline),
      language: settings.locale.replaceAll('_', '-'),
      timeZone: settings.wp_timezone,
      dateFormat: settings.wp_options?.date_format,
      separator: toPlain(yoast.separator_char),
      homeLabel: toLine(breadcrumbs['breadcrumbs-home']),
      publisher: toPublisher(settings, person),
      socialImage: image,
      facebookUrl,
      twitterSite,
      openGraph: isOff(social.opengraph) ? false : undefined,
      twitter: isOff(social.twitter) ? false : undefined,
      robots: isOff(settings.blog_public) ? { index: false } : undefined,
      authors: Object.fromEntries(
        settings.users.map((/** @type {any} */ user) => [user.nicename, toAuthor(user)]),
      ),
      postTypes: Object.fromEntries(
        Object.entries(settings.post_types)
          .filter(([name]) => name !== 'attachment')
          .map(([name, type]) => [name, toPostType(name, type, settings)]),
      ),
    },
    ['homeLabel'],
  )
}

/**
 * @param {string} name
 * @param {any} type
 * @param {any} settings
 * @returns {PostTypeSettings}
 */
function toPostType(name, type, settings) {
  const { yoast } = type
  const hasArchive = type.has_archive !== false && name !== 'post' && name !== 'page'
  // Up to 26.6 an article needs somebody who publishes it.
  const isVoid =
    isBefore(settings.yoast_version, 26, 7) && toPublisher(settings, findPerson(settings)) === undefined
  const articleType = isVoid ? 'None' : yoast.schema_article_type
  const isDefault = articleType === (name === 'post' ? 'Article' : 'None')
  return compact({
    label: toLine(yoast.bctitle_ptarchive || type.name),
    singularLabel: toPlain(type.singular_name),
    archiveUrl: hasArchive ? type.archive_link : undefined,
    titleTemplate: yoast.title,
    descriptionTemplate: yoast.metadesc,
    noindex: yoast.noindex || undefined,
    breadcrumbTaxonomy: maintaxOf(type),
    pageType: yoast.schema_page_type === 'WebPage' ? undefined : yoast.schema_page_type,
    articleType: isDefault ? undefined : articleType,
  })
}

/** Who Yoast takes for the publisher: nobody, where a company has no logo. @param {any} settings @param {any} person */
function toPublisher(settings, person) {
  const { knowledge_graph: graph, company_logo: logo, person_logo: portrait, social } = settings.yoast
  if (graph.company_or_person === 'person') {
    if (person === undefined) return undefined
    return /** @type {SitePublisher} */ (
      compact({
        type: 'Person',
        name: toLine(person.display_name),
        logo: toImage(portrait) ?? toImage({ url: person.avatar_96 }),
        sameAs: [person.url, ...profilesOf(person)].filter(Boolean),
        description: toLine(person.description),
      })
    )
  }
  const name = toLine(graph.company_name || graph.website_name || settings.name)
  if (!logo || name === '') return undefined
  const x = social.twitter_site && `https://x.com/${social.twitter_site}`
  return /** @type {SitePublisher} */ (
    compact({
      type: 'Organization',
      name,
      alternateName: toPlain(graph.company_alternate_name),
      logo: toImage(logo),
      sameAs: [social.facebook_site, x, ...(social.other_social_urls ?? [])].filter(Boolean),
    })
  )
}

/** A user's profiles elsewhere, in the order of Yoast. @param {any} user @returns {string[]} */
function profilesOf({ yoast_profile: profile }) {
  const {
    facebook,
    instagram,
    linkedin,
    pinterest,
    twitter,
    myspace,
    youtube,
    soundcloud,
    tumblr,
    wikipedia,
  } = profile ?? {}
  const x = twitter && `https://x.com/${twitter}`
  return [
    facebook,
    instagram,
    linkedin,
    pinterest,
    x,
    myspace,
    youtube,
    soundcloud,
    tumblr,
    wikipedia,
  ].filter(Boolean)
}

/** @param {any} user @returns {import('wp-faq-seo').SiteAuthor} */
function toAuthor(user) {
  const { facebook: facebookUrl, twitter: twitterCreator } = user.yoast_profile ?? {}
  return compact({ sameAs: profilesOf(user), facebookUrl, twitterCreator })
}

/** @param {any} settings */
function findPerson(settings) {
  const { company_or_person: kind, company_or_person_user_id: id } = settings.yoast.knowledge_graph
  return kind === 'person'
    ? settings.users.find((/** @type {any} */ user) => user.id === Number(id))
    : undefined
}

/** A switch that is there and off, however PHP stored it. @param {unknown} value */
function isOff(value) {
  return value === false || value === 0 || value === '0' || value === ''
}

/** The home page as permalinks have it: its final slash goes without saying only for a bare host. @param {any} settings */
function homeOf(settings) {
  const home = settings.home_url.replace(/\/+$/, '')
  const hasSlash = settings.permalink_structure.endsWith('/') || new URL(home).pathname === '/'
  return hasSlash ? `${home}/` : home
}

/** @param {any} image @returns {ImageInfo | undefined} */
function toImage(image) {
  if (!image?.url) return undefined
  const { url, width, height, mime, alt, caption } = image
  return compact({
    url,
    width: width || undefined,
    height: height || undefined,
    type: mime,
    alt: toPlain(alt),
    caption: toPlain(caption),
  })
}

/** @param {any} type @returns {string | undefined} */
function maintaxOf(type) {
  const taxonomy = type.yoast?.breadcrumb_maintax
  return typeof taxonomy === 'string' && taxonomy !== '0' && taxonomy !== '' ? taxonomy : undefined
}

/** @param {string} version @param {number} major @param {number} minor */
function isBefore(version, major, minor) {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number)
  return ownMajor < major || (ownMajor === major && ownMinor < minor)
}

/** Text of what is stored as HTML: references decoded, tags gone. @param {unknown} html */
function toPlain(html) {
  if (typeof html !== 'string') return ''
  /** @param {any} node @returns {string} */
  const read = (node) => node.value ?? node.childNodes?.map(read).join('') ?? ''
  return read(parseFragment(html)).replace(/^[ \t\n\r\f\v]+|[ \t\n\r\f\v]+$/g, '')
}

/** The same in one line. @param {unknown} html */
function toLine(html) {
  return toPlain(html).replace(/[ \t\n\r\f\v]+/g, ' ')
}

/**
 * An object without what says nothing.
 *
 * @template T
 * @param {T} fields
 * @param {readonly string[]} [kept] Of which also an empty text says something.
 * @returns {T}
 */
function compact(fields, kept = []) {
  const isSaid = (/** @type {[string, unknown]} */ [key, value]) =>
    value !== undefined &&
    value !== null &&
    (value !== '' || kept.includes(key)) &&
    !(Array.isArray(value) && value.length === 0)
  return /** @type {T} */ (Object.fromEntries(Object.entries(/** @type {object} */ (fields)).filter(isSaid)))
}

// Posts

/** @param {string} folder @returns {any[]} */
function readPosts(folder) {
  return readdirSync(join(folder, 'posts'))
    .filter((name) => name.endsWith('.json'))
    .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
    .map((name) => readJson(join(folder, 'posts', name)))
}

/** Terms of whichever lists the folder has: each says its taxonomy. @param {string} folder @returns {any[]} */
function listTerms(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'search.json')
    .map((name) => readJson(join(folder, name)))
    .flatMap((body) => (Array.isArray(body) ? body : []))
    .filter((item) => typeof item?.taxonomy === 'string' && typeof item.id === 'number')
}

/**
 * What `?_embed` would add.
 *
 * @param {any} post
 * @param {{ posts: Map<number, any>, media: Map<number, any>, users: Map<number, any>, terms: Map<number, any>, taxonomies: any }} lists
 */
function embed(post, lists) {
  const author = lists.users.get(post.author)
  const parent = lists.posts.get(post.parent)
  const media = lists.media.get(post.featured_media)
  const links = post._links?.['wp:term'] ?? []
  const terms = links.map((/** @type {any} */ link) => {
    const ids = post[lists.taxonomies[link.taxonomy]?.rest_base ?? link.taxonomy] ?? []
    return ids.flatMap((/** @type {number} */ id) => {
      const term = lists.terms.get(id)
      if (term === undefined) return []
      const { name, slug, taxonomy, link: href, _links } = term
      return [{ id, link: href, name, slug, taxonomy, _links }]
    })
  })
  const embedded = {
    ...(author !== undefined && { author: [author] }),
    ...(parent !== undefined && { up: [toEmbeddedParent(parent)] }),
    ...(media !== undefined && { 'wp:featuredmedia': [media] }),
    ...(links.length > 0 && { 'wp:term': terms }),
  }
  return Object.keys(embedded).length === 0 ? post : { ...post, _embedded: embedded }
}

/** @param {any} post */
function toEmbeddedParent({ id, date, slug, type, link, title, excerpt, author, featured_media, _links }) {
  return { id, date, slug, type, link, title, excerpt, author, featured_media, _links }
}

/** A value of a response without what the SEO plugin added, at any depth. @param {any} value @returns {any} */
function withoutPluginFields(value) {
  if (Array.isArray(value)) return value.map(withoutPluginFields)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'yoast_head' && key !== 'yoast_head_json')
      .map(([key, inner]) => [key, withoutPluginFields(inner)]),
  )
}

// Which posts count

/**
 * @typedef {object} Context
 * @property {any} settings
 * @property {any} taxonomies
 * @property {any} meta What editors typed, by post.
 * @property {Map<number, any>} drafts Posts in edit context.
 * @property {Map<number, string>} notes What each post is for.
 */

/** @param {string} folder @param {any} settings @param {any} taxonomies @returns {Context} */
function readContext(folder, settings, taxonomies) {
  const edits = join(folder, 'edit')
  const index = join(folder, 'INDEX.md')
  const rows = existsSync(index)
    ? readFileSync(index, 'utf8').matchAll(/^\| (\d+) \|[^|]*\|[^|]*\|([^|]*)\|/gm)
    : []
  return {
    settings,
    taxonomies,
    meta: readJson(join(folder, 'posts-meta.json')),
    drafts: indexById(existsSync(edits) ? readdirSync(edits).map((name) => readJson(join(edits, name))) : []),
    notes: new Map([...rows].map(([, id, note = '']) => [Number(id), note.trim()])),
  }
}

/** What WordPress writes in place of typed characters; where an editor typed one of these, REST cannot tell. */
const TEXTURE = /&#(?:8211|8212|8216|8217|8218|8220|8221|8222|8230|8242|8243|8482|215|038);/

const SHORTCODE = /\[\/?[a-z][\w-]*(?:[ =][^\]]*)?\/?\]/i

/** Why a post does not count; `undefined` where it does. @param {any} post @param {Context} context */
function findReason(post, { settings, taxonomies, meta, drafts, notes }) {
  const typed = Object.keys(meta[post.id] ?? {}).find(
    (key) => key.startsWith('_yoast_wpseo_') && !key.includes('estimated-reading-time'),
  )
  if (typed !== undefined) return `typed SEO fields, such as ${typed}`
  const draft = drafts.get(post.id)
  const note = notes.get(post.id) ?? ''
  const content = `${post.content?.rendered ?? ''}${draft?.content?.raw ?? ''}`
  if (SHORTCODE.test(content) || /shortcodes/.test(note)) return 'shortcodes'
  const taxonomy = maintaxOf(settings.post_types[post.type] ?? {})
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

/** Yoast's titles hold the title as it was typed, so that an entity in them was typed too. */
function hasTypedTexture(/** @type {any} */ post, /** @type {any} */ draft, /** @type {any} */ settings) {
  if (draft?.title?.raw !== undefined) return TEXTURE.test(draft.title.raw)
  const title = String(post.yoast_head_json?.og_title ?? '')
  return TEXTURE.test(title.replaceAll(settings.yoast.separator_char, '').replaceAll(settings.name, ''))
}

/** @param {string} folder @param {string} name @returns {any[]} */
function readList(folder, name) {
  const file = join(folder, `${name}.json`)
  return existsSync(file) ? readJson(file) : []
}

/** @param {any[]} items @returns {Map<number, any>} */
function indexById(items) {
  return new Map(items.map((item) => [item.id, item]))
}

/** @param {string} file @returns {any} */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
