import { escapeText } from '../../content/html/escape.js'
import { descriptionOf } from '../../faq/derive/description-of.js'
import { titleOf } from '../../faq/derive/title-of.js'
import type { FaqPage, PageTerm } from '../../faq/page/faq-page.js'
import { isSamePage } from '../../internal/page-url.js'
import { toArray } from '../../internal/to-array.js'
import { readWebUrl, withoutFinalSlashes } from '../../internal/web-url.js'
import { findNodes } from '../../jsonld/graph/find-nodes.js'
import type { Graph, GraphNode, JsonValue } from '../../jsonld/graph/node.js'
import { indexOfPageNode } from '../../jsonld/graph/page-node.js'
import { settingsOf } from '../../site/settings.js'
import type { ImageInfo, PostTypeSettings, Site, SiteAuthor, SitePublisher } from '../../site/site.js'
import type { Head } from '../model/head.js'

/**
 * Learns what a site's heads have in common from one of them, so that `buildHead` can make the others: read one head of an
 * SEO plugin, keep the `Site`, and ask WordPress for no more heads.
 *
 * What the head shows is there, also where it is what goes without saying; what it does not show is absent. One head
 * cannot show the templates of descriptions (but for those that end in the excerpt), `singularLabel`, `dateFormat`, `timeZone`, and
 * whether a `noindex` without limits on previews holds for the whole type; nor, where the post has a picture of its own,
 * the site's `socialImage`. What an editor set for this one post (title, type of page, picture) is taken for the rule, so
 * take a post without such settings.
 *
 * Without a graph the tags speak alone: the home page is then taken to be the root of the canonical's host. `url`, `name`
 * and `language` are `''` where nothing tells them, which `defineSite` reports. Nothing throws.
 *
 * @param head As `composeHead` or `readPluginHead` give it: all text decoded.
 * @param page The page that the head is of: separator, templates and what holds for its type come from comparing the two.
 *   With `?_embed` the archive's breadcrumb is told from those of terms and of the page above.
 * @see https://developer.yoast.com/features/schema/
 * @example
 * ```ts
 * import { parsePost, toFaqPage } from 'wp-faq-seo'
 * import { buildHead, siteFromHead } from 'wp-faq-seo/head'
 *
 * const post = (id: number, title: string) =>
 *   toFaqPage(parsePost({ id, type: 'faq', link: `https://example.com/faq/${id}/`, title: { rendered: title } }))
 * const head = {
 *   title: 'Fees? | Example',
 *   canonical: 'https://example.com/faq/1/',
 *   openGraph: { locale: 'en_GB', siteName: 'Example' },
 *   twitter: { card: 'summary_large_image', site: '@example' },
 * }
 * const site = siteFromHead(head, post(1, 'Fees?'))
 * site // { url: 'https://example.com/', name: 'Example', language: 'en-GB', twitterSite: '@example', separator: '|' }
 * buildHead(post(2, 'Dates?'), site).title // 'Dates? | Example'
 * ```
 */
export function siteFromHead(head: Head, page?: FaqPage): Site {
  const { graph, openGraph, article, twitter } = head
  const site = readSite(head, page)
  const settings = page === undefined ? {} : readPostType(head, page, site)
  const author = page?.author?.slug === undefined ? undefined : readAuthor(head, page, site)
  const known: Site = {
    ...site,
    ...(article?.publisher && { facebookUrl: article.publisher }),
    ...(twitter?.site && { twitterSite: twitter.site }),
    ...(openGraph === undefined && article === undefined && { openGraph: false }),
    ...(twitter === undefined && { twitter: false }),
    ...(isSiteHidden(head) && { robots: { index: false } }),
    ...(graph !== undefined && readSocialImage(head)),
    ...(author !== undefined && { authors: Object.fromEntries([[page?.author?.slug, author]]) }),
  }
  if (page === undefined) return known
  const { separator, titleTemplate } = learnTitle(head, page, withType(known, page, settings))
  const titled = { ...settings, ...(titleTemplate !== undefined && { titleTemplate }) }
  const complete = withType({ ...known, ...(separator !== undefined && { separator }) }, page, titled)
  const descriptionTemplate = learnDescription(head, page, complete)
  return descriptionTemplate === undefined
    ? complete
    : withType(complete, page, { ...titled, descriptionTemplate })
}

function withType(site: Site, { type }: FaqPage, settings: PostTypeSettings): Site {
  // Built of entries: a type may be called `__proto__`.
  return Object.keys(settings).length === 0
    ? site
    : { ...site, postTypes: Object.fromEntries([[type, settings]]) }
}

// What holds for every page

function readSite(head: Head, page: FaqPage | undefined): Site {
  const { graph, openGraph } = head
  const [webSite = {}] = findNodes(graph, 'WebSite')
  const webPage = findWebPage(head)
  const name = openGraph?.siteName || textOf(webSite.name) || ''
  const webSiteName = textOf(webSite.name)
  const alternateName = textOf(webSite.alternateName)
  const description = textOf(webSite.description)
  const search = readSearch(webSite)
  const publisher = readPublisher(graph, webSite)
  const home = textOf(webSite.url) ?? rootOf(head.canonical ?? openGraph?.url ?? page?.url ?? '')
  const [first] = listCrumbs(graph)
  const homeCrumb = first?.url !== undefined && isHome(first.url, home) ? first : undefined
  // A page that names a way to it in a list that is not there is protected by a password.
  const isWithoutHome = first !== undefined || (webPage !== undefined && webPage.breadcrumb === undefined)
  return {
    // The graph's address always has a final slash; only the breadcrumb is linked as the CMS links it.
    url: homeCrumb?.url ?? home,
    name,
    ...(webSiteName !== undefined && webSiteName !== name && { webSiteName }),
    ...(alternateName !== undefined && { alternateName }),
    ...(description !== undefined && { description }),
    language:
      textOf(webSite.inLanguage) ??
      textOf(webPage?.inLanguage) ??
      (openGraph?.locale?.replaceAll('_', '-') || page?.language || ''),
    ...(homeCrumb !== undefined ? { homeLabel: homeCrumb.name } : isWithoutHome && { homeLabel: '' }),
    ...(search !== undefined && { search }),
    ...(publisher !== undefined && { publisher }),
  }
}

function isHome(url: string, home: string): boolean {
  return withoutFinalSlashes(url) === withoutFinalSlashes(home)
}

function rootOf(url: string): string {
  const { scheme = 'https', host } = readWebUrl(url) ?? {}
  return host === undefined ? '' : `${scheme}://${host}/`
}

/** `undefined` where there is no node that could name a search. */
function readSearch(webSite: GraphNode): string | false | undefined {
  if (webSite['@type'] === undefined) return undefined
  const targets = toArray(webSite.potentialAction).map((action) => objectOf(action)?.target)
  const templates = targets.flatMap(toArray).map((target) => textOf(objectOf(target)?.urlTemplate ?? target))
  return templates.find((template) => template?.includes('{search_term_string}')) ?? false
}

function readPublisher(graph: Graph | undefined, webSite: GraphNode): SitePublisher | undefined {
  const node = resolve(graph, webSite.publisher)
  const name = textOf(node?.name)
  // That of a person is left out of the graph of a protected page.
  if (node === undefined || name === undefined) return undefined
  const type = toArray(node['@type']).includes('Person') ? 'Person' : 'Organization'
  const id = textOf(node['@id'])
  const alternateName = textOf(node.alternateName)
  // The address of a person in the graph is that of the archive of their posts.
  const url = type === 'Organization' ? textOf(node.url) : undefined
  const logo = readImage(graph, node.logo) ?? readImage(graph, node.image)
  const sameAs = textsOf(node.sameAs)
  const description = textOf(node.description)
  return {
    type,
    name,
    ...(alternateName !== undefined && { alternateName }),
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(logo !== undefined && { logo }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(description !== undefined && { description }),
  }
}

function readImage(graph: Graph | undefined, value: JsonValue | undefined): ImageInfo | undefined {
  const inline = objectOf(value)
  const node = textOf(inline?.url) === undefined ? resolve(graph, value) : inline
  const url = textOf(node?.url)
  if (node === undefined || url === undefined) return undefined
  const { width, height } = node
  return {
    url,
    ...(typeof width === 'number' && typeof height === 'number' && { width, height }),
  }
}

/** The site's own picture is the one that is shared, but not in the graph, which has only those of the post. */
function readSocialImage(head: Head): { readonly socialImage?: ImageInfo } {
  const [image] = head.openGraph?.images ?? []
  const webPage = findWebPage(head)
  if (image === undefined || webPage === undefined || webPage.primaryImageOfPage !== undefined) return {}
  const { url, width, height, type, alt } = image
  return {
    socialImage: {
      url,
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
      ...(type !== undefined && { type }),
      ...(alt !== undefined && { alt }),
    },
  }
}

/** A site that hides itself as a whole keeps the directives on previews; a hidden post or type has none. */
function isSiteHidden({ robots = {} }: Head): boolean {
  const { index, maxSnippet, maxImagePreview, maxVideoPreview } = robots
  return (
    index === false && [maxSnippet, maxImagePreview, maxVideoPreview].some((limit) => limit !== undefined)
  )
}

function readAuthor({ graph, article, twitter }: Head, page: FaqPage, site: Site): SiteAuthor | undefined {
  const node = resolve(graph, findArticle(graph)?.author)
  const id = textOf(node?.['@id'])
  const isPublisher = id !== undefined && id === site.publisher?.id
  const sameAs = textsOf(node?.sameAs).filter((url) => url !== page.author?.website)
  const author: SiteAuthor = {
    ...(id !== undefined && !isPublisher && { id }),
    ...(sameAs.length > 0 && !isPublisher && { sameAs }),
    ...(article?.author && { facebookUrl: article.author }),
    ...(twitter?.creator && twitter.creator !== twitter.site && { twitterCreator: twitter.creator }),
  }
  return Object.keys(author).length === 0 ? undefined : author
}

// What holds for the posts of a type

function readPostType(head: Head, page: FaqPage, site: Site): PostTypeSettings {
  const { graph } = head
  const webPage = findWebPage(head)
  const above = listCrumbs(graph).filter(({ url }) => url !== undefined && !isSamePage(url, page.url))
  const trail = above.filter(({ url = '' }, index) => index > 0 || !isHome(url, site.url))
  const [archive] = trail
  const hasArchive = archive !== undefined && page.type !== 'page' && !isAbove(page, archive.url)
  const breadcrumbTaxonomy = trail.map(({ url }) => findTerm(page, url)?.taxonomy).find(Boolean)
  const pageType = webPage === undefined ? undefined : readPageType(webPage)
  const articleType = page.isProtected || graph === undefined ? undefined : readArticleType(graph, page)
  return {
    ...(hasArchive && { label: archive.name, archiveUrl: archive.url }),
    ...(breadcrumbTaxonomy !== undefined && { breadcrumbTaxonomy }),
    ...(pageType !== undefined && { pageType }),
    ...(articleType !== undefined && { articleType }),
  }
}

function isAbove(page: FaqPage, url = ''): boolean {
  return findTerm(page, url) !== undefined || (page.ancestors ?? []).some((one) => isSamePage(one.url, url))
}

function findTerm({ terms }: FaqPage, url = ''): PageTerm | undefined {
  return terms.find((term) => term.url !== undefined && isSamePage(term.url, url))
}

/** That a page holds questions, and is an `FAQPage` for that, is no setting. */
function readPageType(webPage: GraphNode): string | undefined {
  const hasQuestions = webPage.mainEntity !== undefined
  return textsOf(webPage['@type']).find((type) => type !== 'WebPage' && !(type === 'FAQPage' && hasQuestions))
}

function readArticleType(graph: Graph, { type }: FaqPage): string | undefined {
  const article = findArticle(graph)
  if (article === undefined) return type === 'post' && graph['@graph'].length > 0 ? 'None' : undefined
  const types = textsOf(article['@type'])
  return types.find((one) => one !== 'Article') ?? types[0]
}

// Templates

interface LearnedTitle {
  readonly separator?: string
  readonly titleTemplate?: string
}

/**
 * Finds the separator and the template that make the page's title of its parts. Only what makes exactly that title counts,
 * so that a title with a typed dash, or a site with an odd name, does not mislead.
 */
function learnTitle({ title = '' }: Head, page: FaqPage, site: Site): LearnedTitle {
  // Titles are not made of the content, which may be long.
  const bare: FaqPage = { ...page, html: '' }
  const expandWith = (separator: string | undefined) => (titleTemplate: string) =>
    titleOf(bare, withType({ ...site, separator }, page, { ...settingsOf(site, page.type), titleTemplate }))
  const separators = site.name === '' ? [] : listSeparators(title)
  const plain = separators.find((separator) => titleOf(bare, { ...site, separator }) === title)
  if (plain !== undefined) return { separator: plain }
  const [best] = [...separators, undefined]
    .map((separator) => ({
      separator,
      template: composeTemplate(title, page, separator, expandWith(separator)),
    }))
    .filter(({ template }) => template.includes('%%title%%'))
    .filter(({ separator, template }) => expandWith(separator)(template) === title)
    .sort((one, other) => countVariables(other.template) - countVariables(one.template))
  if (best !== undefined) {
    const { separator, template } = best
    const isSeen = separator !== undefined && template.includes('%%sep%%')
    return { ...(isSeen && { separator }), titleTemplate: template }
  }
  const separator = separators.find((one) => title.endsWith(` ${one} ${site.name}`))
  return separator === undefined ? {} : { separator }
}

/** Of the ways in which a title can be read the one that explains most of it counts. */
function countVariables(template: string): number {
  return template.replaceAll('%%sep%%', '').split('%%').length
}

/** The words of a title that may be its separator, the last first: the site's name stands behind it, as a rule. */
function listSeparators(title: string): string[] {
  const symbols = new Set(title.split(' ').filter((word) => SYMBOL.test(word)))
  return [...symbols].slice(0, MOST_SEPARATORS).reverse()
}

/** Neither letters nor digits nor percent signs. */
const SYMBOL = /^[^\p{L}\p{M}\p{N}\s%]{1,8}$/u
const MOST_SEPARATORS = 8

/**
 * The template of descriptions that end in the excerpt. Others do not show theirs: they could as well have been typed for
 * this one page.
 */
function learnDescription({ description }: Head, page: FaqPage, site: Site): string | undefined {
  if (description === undefined || page.title === '' || page.isProtected) return undefined
  const expandFor = (one: FaqPage) => (descriptionTemplate: string) =>
    descriptionOf(one, withType(site, page, { ...settingsOf(site, page.type), descriptionTemplate })) ?? ''
  const expand = expandFor(page)
  const excerpt = expand('%%excerpt%%')
  if (excerpt.length < SHORTEST_EXCERPT || !description.endsWith(excerpt)) return undefined
  const start = description.slice(0, -excerpt.length)
  // Without content a variable that stands for nothing gives nothing.
  const template = `${composeTemplate(start, page, site.separator, expandFor({ ...page, html: '' }))}%%excerpt%%`
  return expand(template) === description ? template : undefined
}

/** In characters: anybody could have typed a shorter one. */
const SHORTEST_EXCERPT = 40

/** A text with variables for the page's title, and for what stands between separators. */
function composeTemplate(
  text: string,
  page: FaqPage,
  separator: string | undefined,
  expand: (template: string) => string,
): string {
  // Of variables with the same value the last counts.
  const values = new Map(listVariables(page).map((variable) => [expand(variable), variable]))
  const write = (rest: string) =>
    rest
      .split(` ${separator ?? '-'} `)
      .map((part) => {
        const value = part.trim()
        const variable = value === '' ? undefined : values.get(value)
        return variable === undefined ? escapeText(part) : part.replace(value, () => variable)
      })
      .join(' %%sep%% ')
  const title = page.title === '' ? '' : expand('%%title%%')
  const start = placeOf(title, text)
  return start < 0
    ? write(text)
    : `${write(text.slice(0, start))}%%title%%${write(text.slice(start + title.length))}`
}

/** What a text may be made of beside the title: what holds for more pages last. */
function listVariables({ terms }: FaqPage): string[] {
  const taxonomies = new Set(terms.map(({ taxonomy }) => `ct_${taxonomy}`))
  const names = [
    ...taxonomies,
    'tag',
    'category',
    'name',
    'parent_title',
    'pt_plural',
    'sitedesc',
    'sitename',
  ]
  return names.map((name) => `%%${name}%%`)
}

/** Where in a text the title stands as words of their own: looked for from both ends, since a short one may recur. */
function placeOf(title: string, text: string): number {
  if (title === '') return -1
  const isWhole = (place: number) =>
    place >= 0 && !isWord(text[place - 1]) && !isWord(text[place + title.length])
  return [text.indexOf(title), text.lastIndexOf(title)].find(isWhole) ?? -1
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character)
}

// Graph values, of which nothing is sure

interface Crumb {
  readonly name: string
  readonly url?: string
}

function listCrumbs(graph: Graph | undefined): Crumb[] {
  const [list] = findNodes(graph, 'BreadcrumbList')
  return toArray(list?.itemListElement).flatMap((element) => {
    const item = objectOf(element)
    const name = textOf(item?.name)
    const url = textOf(objectOf(item?.item)?.['@id'] ?? item?.item)
    return name === undefined ? [] : [{ name, ...(url !== undefined && { url }) }]
  })
}

function findWebPage({ graph, canonical, openGraph }: Head): GraphNode | undefined {
  return graph?.['@graph'][indexOfPageNode(graph, canonical ?? openGraph?.url ?? '')]
}

function findArticle(graph: Graph | undefined): GraphNode | undefined {
  return graph?.['@graph'].find((node) => textsOf(node['@type']).some((type) => type.endsWith('Article')))
}

/** The node that a reference means. */
function resolve(graph: Graph | undefined, ref: JsonValue | undefined): GraphNode | undefined {
  const id = textOf(objectOf(ref)?.['@id'])
  return id === undefined ? undefined : graph?.['@graph'].find((node) => node['@id'] === id)
}

function objectOf(value: JsonValue | undefined): GraphNode | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as GraphNode)
    : undefined
}

/** A text that says something. */
function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function textsOf(value: JsonValue | undefined): string[] {
  return toArray(value).flatMap((one) => textOf(one) ?? [])
}
