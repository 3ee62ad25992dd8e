import { readWebUrl } from '../internal/web-url.js'
import { type Check, notExpected } from './checks.js'
import { suggestUrl } from './url-map/home.js'

/** Accepts absolute http(s) URLs. */
export const isUrl: Check = (value, path, report) => {
  if (isAbsolute(value)) return
  // A path has no host to suggest.
  const suggestion = typeof value === 'string' && !/^\/(?!\/)/.test(value) ? suggestUrl(value.trim()) : ''
  report('not-url', path, notExpected(value, path, `an absolute http(s) URL${suggestion}`))
}

/** Whether a value is an absolute http(s) URL. */
export function isAbsolute(value: unknown): value is string {
  return typeof value === 'string' && value === value.trim() && readWebUrl(value)?.scheme !== undefined
}
