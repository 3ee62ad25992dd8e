// @ts-check
/** Converts the settings of WordPress and Yoast in `site.json` to a `Site`. */
import { parseFragment } from 'parse5'

/** @typedef {import('wp-faq-seo/site').Site} Site */
/** @typedef {import('wp-faq-seo/site').ImageInfo} ImageInfo */
/** @typedef {import('wp-faq-seo/site').SitePublisher} SitePublisher */
/** @typedef {import('wp-faq-seo/site').PostTypeSettings} PostTypeSettings */

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
  // Up to 26.6 Yoast prints an article only if there is a publisher.
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
    breadcrumbTaxonomy: breadcrumbTaxonomyOf(type),
    pageType: yoast.schema_page_type === 'WebPage' ? undefined : yoast.schema_page_type,
    articleType: isDefault ? undefined : articleType,
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
      logo: toImage(logo),
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
function toPlain(html) {
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
