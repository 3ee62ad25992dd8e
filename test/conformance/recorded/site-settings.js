// @ts-check
/** Converts the settings of WordPress and Yoast in `site.json` to a `Site`. */
import { parseFragment } from 'parse5'

/** @typedef {import('wp-faq-seo/site').Site} Site */
/** @typedef {import('wp-faq-seo/site').ImageInfo} ImageInfo */
/** @typedef {import('wp-faq-seo/site').SitePublisher} SitePublisher */
/** @typedef {import('wp-faq-seo/site').PostTypeSettings} PostTypeSettings */
/** @typedef {import('wp-faq-seo/site').TaxonomySettings} TaxonomySettings */
/** @typedef {import('wp-faq-seo/site').PageKindsSettings} PageKindsSettings */

/**
 * The settings as a `Site`: text decoded and without markup, defaults of Yoast omitted.
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
      permalinks: settings.permalink_structure === '' ? 'plain' : undefined,
      trailingSlash: /[^/]$/.test(settings.permalink_structure) ? false : undefined,
      ...toFrontPages(settings),
      breadcrumbs: nonEmpty(toBreadcrumbs(breadcrumbs)),
      pageKinds: nonEmpty(toPageKinds(settings)),
      taxonomies: nonEmpty(
        Object.fromEntries(
          Object.entries(settings.taxonomies ?? {}).map(([name, taxonomy]) => [name, toTaxonomy(taxonomy)]),
        ),
      ),
      authors: Object.fromEntries(
        settings.users.map((/** @type {any} */ user) => [user.nicename, toAuthor(user, settings)]),
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
  // Up to 26.6 Yoast prints an article only if there is a publisher.
  const isVoid =
    isBefore(settings.yoast_version, 26, 7) && toPublisher(settings, findPerson(settings)) === undefined
  const articleType = isVoid ? 'None' : yoast.schema_article_type
  const isDefault = articleType === (name === 'post' ? 'Article' : 'None')
  return compact({
    label: toLine(type.name),
    singularLabel: toPlain(type.singular_name),
    archiveUrl: hasArchive ? type.archive_link : undefined,
    archive: hasArchive ? nonEmpty(toTypeArchive(yoast)) : undefined,
    titleTemplate: yoast.title,
    descriptionTemplate: yoast.metadesc,
    noindex: yoast.noindex || undefined,
    breadcrumbTaxonomy: breadcrumbTaxonomyOf(type),
    pageType: yoast.schema_page_type === 'WebPage' ? undefined : yoast.schema_page_type,
    articleType: isDefault ? undefined : articleType,
  })
}

/**
 * The archive of a post type. Yoast's free version ignores the social texts.
 *
 * @param {any} yoast
 * @returns {import('wp-faq-seo/site').PostTypeArchiveSettings}
 */
function toTypeArchive(yoast) {
  return compact({
    titleTemplate: yoast.title_ptarchive,
    descriptionTemplate: yoast.metadesc_ptarchive,
    noindex: yoast.noindex_ptarchive || undefined,
    breadcrumbLabel: toLine(yoast.bctitle_ptarchive),
  })
}

/** @param {any} taxonomy @returns {TaxonomySettings} */
function toTaxonomy({ name, singular_name: singular, yoast }) {
  const parent = yoast?.breadcrumb_ptparent
  return compact({
    label: toLine(name),
    singularLabel: toLine(singular),
    titleTemplate: yoast?.title,
    descriptionTemplate: yoast?.metadesc,
    noindex: yoast?.noindex || undefined,
    postType: typeof parent === 'string' && parent !== '0' ? parent : undefined,
  })
}

/** @param {any} settings @returns {PageKindsSettings} */
function toPageKinds({ wpseo_titles_all: titles = {}, yoast }) {
  const image = toImage(yoast.frontpage_og_image) ?? toImage({ url: titles.open_graph_frontpage_image })
  return compact({
    home: nonEmpty(
      compact({
        titleTemplate: titles['title-home-wpseo'],
        descriptionTemplate: titles['metadesc-home-wpseo'],
        socialTitleTemplate: titles.open_graph_frontpage_title,
        socialDescriptionTemplate: titles.open_graph_frontpage_desc,
        socialImage: image,
      }),
    ),
    author: nonEmpty(
      compact({
        titleTemplate: titles['title-author-wpseo'],
        descriptionTemplate: titles['metadesc-author-wpseo'],
        noindex: titles['noindex-author-wpseo'] || undefined,
        noindexEmpty: titles['noindex-author-noposts-wpseo'],
      }),
    ),
    date: nonEmpty(
      compact({
        titleTemplate: titles['title-archive-wpseo'],
        descriptionTemplate: titles['metadesc-archive-wpseo'],
        noindex: titles['noindex-archive-wpseo'],
      }),
    ),
    search: nonEmpty(compact({ titleTemplate: titles['title-search-wpseo'] })),
    notFound: nonEmpty(compact({ titleTemplate: titles['title-404-wpseo'] })),
  })
}

/** @param {any} breadcrumbs */
function toBreadcrumbs(breadcrumbs) {
  const read = (/** @type {string} */ name) => {
    const word = breadcrumbs[`breadcrumbs-${name}`]
    return word === undefined ? undefined : toPlain(word)
  }
  return compact(
    {
      archivePrefix: read('archiveprefix'),
      searchPrefix: read('searchprefix'),
      notFoundLabel: read('404crumb'),
    },
    ['archivePrefix', 'searchPrefix', 'notFoundLabel'],
  )
}

/** The static home page and the posts page. @param {any} settings @returns {Partial<Site>} */
function toFrontPages({ wp_options: options = {} }) {
  if (options.show_on_front !== 'page') return {}
  return compact({
    frontPageId: Number(options.page_on_front) || undefined,
    postsPageId: Number(options.page_for_posts) || undefined,
  })
}

/** The publisher in Yoast's graph: none if a company has no logo. @param {any} settings @param {any} person */
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
      // The option has the URL as it was stored, which moving the site does not change.
      logo: toImage({ ...logo, url: graph.company_logo_meta?.url || logo.url }),
      sameAs: [social.facebook_site, x, ...(social.other_social_urls ?? [])].filter(Boolean),
    })
  )
}

/** URLs of a user's profiles, in Yoast's order. @param {any} user @returns {string[]} */
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

/** @param {any} user @param {any} settings @returns {import('wp-faq-seo').SiteAuthor} */
function toAuthor(user, settings) {
  const { facebook: facebookUrl, twitter: twitterCreator } = user.yoast_profile ?? {}
  const { first_name: firstName, last_name: lastName } = user
  const imageId = isBefore(settings.yoast_version, 28, 0) ? undefined : user.avatar_96
  return compact({ imageId, sameAs: profilesOf(user), facebookUrl, twitterCreator, firstName, lastName })
}

/** @param {any} settings */
function findPerson(settings) {
  const { company_or_person: kind, company_or_person_user_id: id } = settings.yoast.knowledge_graph
  return kind === 'person'
    ? settings.users.find((/** @type {any} */ user) => user.id === Number(id))
    : undefined
}

/** Whether a setting is present and off, in any of the forms that PHP stores. @param {unknown} value */
function isOff(value) {
  return value === false || value === 0 || value === '0' || value === ''
}

/** URL of the home page. It has a trailing slash if permalinks do, or if it is a bare host. @param {any} settings */
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
export function breadcrumbTaxonomyOf(type) {
  const taxonomy = type.yoast?.breadcrumb_maintax
  return typeof taxonomy === 'string' && taxonomy !== '0' && taxonomy !== '' ? taxonomy : undefined
}

/** @param {string} version @param {number} major @param {number} minor */
function isBefore(version, major, minor) {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number)
  return ownMajor < major || (ownMajor === major && ownMinor < minor)
}

/** The text of stored HTML: references decoded, tags removed. @param {unknown} html */
export function toPlain(html) {
  if (typeof html !== 'string') return ''
  /** @param {any} node @returns {string} */
  const read = (node) => node.value ?? node.childNodes?.map(read).join('') ?? ''
  return read(parseFragment(html)).replace(/^[ \t\n\r\f\v]+|[ \t\n\r\f\v]+$/g, '')
}

/** The same on one line. @param {unknown} html */
function toLine(html) {
  return toPlain(html).replace(/[ \t\n\r\f\v]+/g, ' ')
}

/**
 * `undefined` for an object without keys.
 *
 * @template {object} T
 * @param {T} value
 * @returns {T | undefined}
 */
function nonEmpty(value) {
  return Object.keys(value).length === 0 ? undefined : value
}

/**
 * Omits fields that are absent or empty.
 *
 * @template T
 * @param {T} fields
 * @param {readonly string[]} [kept] Fields whose empty string is kept.
 * @returns {T}
 */
function compact(fields, kept = []) {
  const isKept = (/** @type {[string, unknown]} */ [key, value]) =>
    value !== undefined &&
    value !== null &&
    (value !== '' || kept.includes(key)) &&
    !(Array.isArray(value) && value.length === 0)
  return /** @type {T} */ (Object.fromEntries(Object.entries(/** @type {object} */ (fields)).filter(isKept)))
}
