// @ts-check
/**
 * Reads a folder of recorded pages of every kind: `pages/` with what the front end printed, `rest/` with the responses, and
 * the settings of the site.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { defineSite } from 'wp-faq-seo/site'
import { withoutPluginFields } from './corpus-site.js'
import { listJson } from './folders.js'
import { toPlain, toSite } from './site-settings.js'

/**
 * @typedef {object} ArchivePage
 * @property {string} name Site, number and kind.
 * @property {string} kind
 * @property {string} headHtml What the front end printed.
 * @property {any} resource The input of `composeHead`, with the fields of the SEO plugin.
 * @property {any} input The same without them.
 * @property {{ page: number, pages: number }} pagination
 * @property {any[]} posts What the page lists.
 * @property {{ type: string, featured_media?: number }} post The post of the page, for the judge.
 * @property {string} [leftOut] Why its head cannot be derived from REST and the settings of the site.
 */

/**
 * @typedef {object} ArchiveSite
 * @property {string} name
 * @property {import('wp-faq-seo/site').Site} site
 * @property {string} now Time of the recording, ISO 8601.
 * @property {any[]} terms All terms of all taxonomies.
 * @property {boolean} isHidden Whether the whole site discourages search engines.
 * @property {ArchivePage[]} pages
 */

/** @param {string} folder @returns {ArchiveSite} */
export function readArchiveSite(folder) {
  const settings = readJson(join(folder, 'site.json'))
  const rest = readRest(folder, settings)
  const posts = [...rest.posts, ...rest.pages, ...rest.faq]
  const postsPage = posts.find(
    (/** @type {any} */ { id }) => id === Number(settings.wp_options.page_for_posts),
  )
  const site = defineSite({
    ...toSite(settings),
    ...(postsPage !== undefined && {
      postsPage: { url: postsPage.link, label: toPlain(postsPage.title.rendered) },
    }),
  })
  const name = basename(folder)
  const pages = listJson(join(folder, 'pages')).map((file) => ({ file, page: readJson(file) }))
  return {
    name,
    site,
    now: settings.oracle.dumped_at,
    terms: withoutPluginFields(rest.terms),
    isHidden: settings.blog_public === false || settings.blog_public === '0' || settings.blog_public === 0,
    pages: pages
      .filter(({ page }) => typeof page.headHtml === 'string')
      .map(({ file, page }) => {
        const resource = findResource(page, rest, posts, settings)
        const leftOut = findReason(page, resource, folder, settings)
        return {
          name: `${name}/${basename(file, '.json')} ${page.kind}`,
          kind: page.kind,
          headHtml: page.headHtml,
          resource,
          input: withoutPluginFields(resource),
          pagination: { page: page.kind === 'not-found' ? 1 : page.page, pages: page.pages },
          posts: page.posts.flatMap((/** @type {number} */ id) => posts.find((post) => post.id === id) ?? []),
          post: { type: 'page', ...(resource.title !== undefined && resource) },
          ...(leftOut !== undefined && { leftOut }),
        }
      }),
  }
}

/**
 * @param {any} page
 * @param {ReturnType<typeof readRest>} rest
 * @param {any[]} posts
 * @param {any} settings
 */
function findResource({ kind, subject, url }, rest, posts, settings) {
  switch (kind) {
    case 'home':
      return { kind: 'home' }
    case 'front-page':
    case 'posts-page':
    case 'paged-post':
      return posts.find((/** @type {any} */ one) => one.id === subject.post)
    case 'post-type-archive':
      return /** @type {any} */ (rest.types)[subject.postType]
    case 'term':
      return rest.terms.find((/** @type {any} */ one) => one.id === subject.term)
    case 'author':
      return (
        rest.users.find((/** @type {any} */ one) => one.id === subject.author) ??
        toUser(settings, subject.author)
      )
    case 'date':
      return { kind: 'date', url: url.replace(/(?:\/page\/\d+(?=\/?$)|&paged=\d+$)/, ''), ...subject }
    case 'search':
      return { kind: 'search', query: subject.query }
    default:
      return { kind: 'not-found', url }
  }
}

/** A user as REST would list them if they had posts. @param {any} settings @param {number} id */
function toUser({ users }, id) {
  const user = users.find((/** @type {any} */ one) => one.id === id)
  const { display_name: name, url, description, author_link: link, nicename: slug, avatar_96: avatar } = user
  return { id, name, url, description, link, slug, avatar_urls: { 96: avatar } }
}

/** @param {any} page @param {any} resource @param {string} folder @param {any} settings */
function findReason({ kind, subject, url }, resource, folder, settings) {
  if (kind === 'date' && new URL(url).searchParams.has('m'))
    return 'Yoast’s date archives without pretty permalinks depend on the day of the request'
  const meta = readJson(join(folder, 'terms-meta.json'))
  if (kind === 'term' && meta[subject.taxonomy]?.[subject.term] !== undefined)
    return 'fields typed for the term'
  if (resource.yoast_head_json?.description !== undefined && kind === 'paged-post')
    return 'a description typed for the post'
  if (kind === 'paged-post' && isBelowTypedName(resource, meta))
    return 'a breadcrumb title typed for a term above the post'
  const profile = settings.users.find((/** @type {any} */ user) => user.id === subject?.author)?.yoast_profile
  const typed = Object.keys(profile ?? {}).find((key) => key.startsWith('wpseo_'))
  return kind === 'author' && typed !== undefined ? 'fields typed for the author' : undefined
}

/** Whether a term of the post, embedded or not, has a typed title in breadcrumbs. @param {any} post @param {any} meta */
function isBelowTypedName(post, meta) {
  return (post._embedded?.['wp:term'] ?? [])
    .flat()
    .some((/** @type {any} */ { taxonomy, id }) => meta[taxonomy]?.[id]?.wpseo_bctitle !== undefined)
}

/** @param {string} folder @param {any} settings */
function readRest(folder, settings) {
  const read = (/** @type {string} */ name) => {
    const file = join(folder, 'rest', `${name}.json`)
    return existsSync(file) ? readJson(file) : []
  }
  const taxonomies = /** @type {any[]} */ (Object.values(settings.taxonomies))
  return {
    posts: read('posts-embed'),
    pages: read('pages-embed'),
    faq: read('faq-embed'),
    users: read('users'),
    types: read('types'),
    terms: taxonomies.flatMap(({ rest_base: base }) => (base ? read(base) : [])),
  }
}

/** @param {string} file @returns {any} */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
