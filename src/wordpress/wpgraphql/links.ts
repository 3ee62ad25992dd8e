import type { PlainObject } from '../../internal/plain-object.js'
import { toText } from '../other-apis/fields.js'
import type { WpGraphqlOptions } from './options.js'

/** The URL of a node: its `link`, or its `uri` below the home page. `undefined` if neither is known. */
export function linkOf({ link, uri }: PlainObject, home: string | undefined): string | undefined {
  const path = toText(uri)
  if (toText(link) !== undefined || path === undefined) return toText(link)
  if (/^https?:/i.test(path)) return path
  return home === undefined ? undefined : `${home.replace(/(?<!\/)\/+$/, '')}/${path.replace(/^\/+/, '')}`
}

/** The URL of the home page: as given, or what is left of a node's `link` without its `uri`. */
export function homeOf({ link, uri }: PlainObject, { home }: WpGraphqlOptions): string | undefined {
  if (home !== undefined) return home
  const [url, path] = [toText(link), toText(uri)]
  return path !== undefined && path !== '/' && url?.endsWith(path) ? url.slice(0, -path.length) : undefined
}
