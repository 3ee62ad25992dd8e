// @ts-check
/** The functions that read unknown input. Only they may throw, and only errors that say what is wrong. */
import { ConfigError, parsePost, parseResource, RestParseError, toSitePage } from 'wp-faq-seo'
import { headFromTags, parseHead } from 'wp-faq-seo/head'
import { parseGraph } from 'wp-faq-seo/jsonld'
import { readPluginHead } from 'wp-faq-seo/plugins'
import { siteFromRoot } from 'wp-faq-seo/site'
import {
  parseHeadResponse,
  parsePosts,
  parseRestError,
  parseRoot,
  parseTerm,
  parseTerms,
  parseType,
  parseTypes,
  parseUser,
  parseUsers,
  postFromWordPressCom,
  postFromWpGraphql,
  postsFromWordPressCom,
  postsFromWpGraphql,
  safeParsePost,
  safeParseResource,
  termFromWpGraphql,
  typeFromWpGraphql,
  userFromWpGraphql,
} from 'wp-faq-seo/wordpress'

/**
 * @typedef {object} Opened What a door returns.
 * @property {any} [resource] A page, for `composeHead`.
 * @property {import('wp-faq-seo').Head} [pluginHead] The head of a page, read on its own.
 * @property {import('wp-faq-seo').Graph | undefined} [graph] A graph on its own.
 * @property {any} [site] Settings of a site.
 */

/**
 * @typedef {'resource' | 'post' | 'single' | 'list' | 'special' | 'plugin' | 'tags' | 'html' | 'graph' | 'root' | 'records' | 'wpgraphql'
 *   | 'wordpress-com'} DoorName
 */

/**
 * @typedef {object} Door
 * @property {boolean} takesText Whether it also takes JSON as text.
 * @property {(input: any) => Opened} open
 */

const PARSE_SINGLES = [parseTerm, parseType, parseUser, parseHeadResponse]
const PARSE_LISTS = [parsePosts, parseTerms, parseTypes, parseUsers]
const READ_NODES = [postFromWpGraphql, termFromWpGraphql, userFromWpGraphql, typeFromWpGraphql]

/** @type {Readonly<Record<DoorName, Door>>} */
export const DOORS = {
  resource: {
    takesText: true,
    open: (input) => ({ resource: unwrap(safeParseResource(input), parseResource, input) }),
  },
  post: { takesText: true, open: (input) => ({ resource: unwrap(safeParsePost(input), parsePost, input) }) },
  list: {
    takesText: true,
    open(input) {
      const lists = tryAll(PARSE_LISTS, input)
      for (const { errors } of lists) errors.forEach(checkRefusal)
      return { resource: lists.flatMap(({ items }) => items)[0] }
    },
  },
  single: {
    takesText: true,
    open(input) {
      parseRestError(input)
      return { resource: tryAll(PARSE_SINGLES, input)[0] }
    },
  },
  special: {
    takesText: false,
    open(page) {
      toSitePage(page)
      return { resource: page }
    },
  },
  plugin: { takesText: true, open: (input) => ({ pluginHead: readPluginHead(input) ?? {} }) },
  tags: { takesText: false, open: (input) => ({ pluginHead: headFromTags(input) ?? {} }) },
  html: {
    takesText: false,
    open(input) {
      const head = readPluginHead(input)
      if (typeof input !== 'string') return { pluginHead: head ?? {} }
      return { pluginHead: head ?? parseHead(input).head }
    },
  },
  graph: { takesText: true, open: (input) => ({ graph: parseGraph(input) }) },
  root: { takesText: true, open: (input) => ({ site: siteFromRoot(parseRoot(input)) }) },
  records: {
    takesText: false,
    open(records) {
      const root = parseRoot({ name: 'Example', home: 'https://cms.example.com' })
      return { site: siteFromRoot(root, { types: records, taxonomies: records }) }
    },
  },
  wpgraphql: {
    takesText: true,
    open(input) {
      const [list] = tryAll([postsFromWpGraphql], input)
      const [node = list?.items[0]] = tryAll(READ_NODES, input)
      const [other] = tryAll(READ_NODES, [input])
      return { resource: node ?? other ?? postFromWpGraphql(input, { home: 'https://cms.example.com/' }) }
    },
  },
  'wordpress-com': {
    takesText: true,
    open(input) {
      const [list] = tryAll([postsFromWordPressCom], input)
      return { resource: list?.items[0] ?? postFromWordPressCom(input) }
    },
  },
}

/** Whether an error is one that a door may throw. @param {unknown} error */
export function isRefusal(error) {
  if (error instanceof ConfigError) return true
  if (!(error instanceof RestParseError)) return false
  checkRefusal(error)
  return true
}

/** @param {RestParseError} error */
function checkRefusal({ code, message, issues }) {
  const isComplete =
    issues.length > 0 &&
    issues.every((issue) => issue.code && issue.message && typeof issue.path === 'string')
  if (!isComplete || issues[0].code !== code || message === '') throw new Error('a refusal without reason')
}

/**
 * Both forms of a parser agree.
 *
 * @template T
 * @param {import('wp-faq-seo').SafeParse<T>} result
 * @param {(input: any) => T} parse
 * @param {any} input
 * @returns {T}
 */
function unwrap(result, parse, input) {
  if (!result.success) parse(input)
  else if (result.warnings.some(({ code, message }) => !code || !message))
    throw new Error('a warning without reason')
  if (!result.success) throw new Error('a refusal by one form of the parser')
  return result.data
}

/** What those functions return that do not refuse the input. @param {readonly ((input: any) => any)[]} functions @param {any} input */
function tryAll(functions, input) {
  return functions.flatMap((read) => {
    try {
      return [read(input)]
    } catch (error) {
      if (isRefusal(error)) return []
      throw error
    }
  })
}
