import { type Head, type Issue, RestParseError, type RestResource, readPluginHead } from 'wp-faq-seo'
import { recognizePlugin } from 'wp-faq-seo/plugins'
import {
  postFromWordPressCom,
  postFromWpGraphql,
  safeParseResource,
  termFromWpGraphql,
  typeFromWpGraphql,
  userFromWpGraphql,
} from 'wp-faq-seo/wordpress'

/** How the library reads a response, for the code that users copy. */
export interface Reading {
  /** The function that reads the resource. */
  readonly parser: string
  /** The subpath of the package that has it. Default: the package itself. */
  readonly subpath?: string
  /** Whether the response is only a head, which belongs to a resource that is fetched as well. */
  readonly isHeadOnly?: boolean
}

/** A resource, and how it was read. */
export interface Source {
  readonly resource: RestResource
  readonly warnings: readonly Issue[]
  readonly reading: Reading
  /** A head that is not part of the resource. */
  readonly fetchedHead?: Head
  /** The name of the SEO plugin, if there is its head. */
  readonly plugin: string | undefined
  /** The HTML of the plugin's head, as it was sent. */
  readonly html: string
}

/** The other APIs, by the code of the error that `parseResource` has for their responses. */
const OTHER_APIS: Readonly<Record<string, Converters>> = {
  wpgraphql: { postFromWpGraphql, termFromWpGraphql, userFromWpGraphql, typeFromWpGraphql },
  'wordpress-com': { postFromWordPressCom },
}

/** Functions by their name, which the build of the playground changes. */
type Converters = Readonly<Record<string, (json: unknown) => RestResource>>

/** Reads a response of any supported source, or returns the error. */
export function readSource(json: unknown): Source | RestParseError {
  const parsed = safeParseResource(json)
  const value = typeof json === 'string' ? toValue(json) : json
  const found = { plugin: recognizePlugin(value), html: htmlIn(value) }
  if (parsed.success) {
    const { data: resource, warnings } = parsed
    const isPost = 'title' in resource && 'id' in resource
    return { resource, warnings, reading: { parser: isPost ? 'parsePost' : 'parseResource' }, ...found }
  }
  const converted = convert(OTHER_APIS[parsed.error.code] ?? {}, json)
  if (converted !== undefined)
    return converted instanceof RestParseError ? converted : { ...converted, ...found }
  const fetchedHead = readPluginHead(value)
  if (fetchedHead === undefined) return parsed.error
  const reading = { parser: 'parsePost', isHeadOnly: true }
  return { resource: { html: '' }, warnings: [], reading, fetchedHead, ...found }
}

/** Converts a response by the first function that accepts it. Otherwise returns the error of the first one. */
function convert(
  converters: Converters,
  json: unknown,
): Omit<Source, 'plugin' | 'html'> | RestParseError | undefined {
  let refusal: RestParseError | undefined
  for (const [parser, read] of Object.entries(converters)) {
    try {
      return { resource: read(json), warnings: [], reading: { parser, subpath: 'wordpress' } }
    } catch (error) {
      if (!(error instanceof RestParseError)) throw error
      refusal ??= error
    }
  }
  return refusal
}

/** The value of JSON text. Text that is not JSON may be the HTML of a page. */
function toValue(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.trim())
    return Array.isArray(value) && value.length === 1 ? value[0] : value
  } catch {
    return text
  }
}

/** The HTML of a head in the fields of each plugin. */
function htmlIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const { yoast_head, aioseo_head, head, html } = value as Readonly<Record<string, unknown>>
  return [yoast_head, aioseo_head, head, html].find((one): one is string => typeof one === 'string') ?? ''
}
