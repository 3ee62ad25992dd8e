import { isPlainObject } from '../../internal/plain-object.js'
import { isFilled } from '../is-filled.js'
import type { Plugin } from '../plugin.js'
import { headFromAioseo } from './head-from-aioseo.js'

/** All in One SEO: fields of a resource. If a filter disables them, they are empty. */
export const AIOSEO: Plugin = {
  name: 'All in One SEO',
  find(value) {
    if (!isPlainObject(value)) return undefined
    const { aioseo_head: html, aioseo_head_json: json } = value
    if (isFilled(json)) return 'aioseo_head_json'
    return typeof html === 'string' && html !== '' ? 'aioseo_head' : undefined
  },
  read: headFromAioseo,
}
