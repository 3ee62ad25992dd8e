import { isPlainObject } from '../../internal/plain-object.js'
import type { RestPluginFields } from '../../wordpress/shapes/plugin-fields.js'
import { isFilled } from '../is-filled.js'
import type { Plugin } from '../plugin.js'
import { readYoastHead } from './read-yoast-head.js'

/** Yoast SEO: fields of a resource, or the response of `yoast/v1/get_head`. */
export const YOAST: Plugin = {
  name: 'Yoast SEO',
  find(value) {
    if (!isPlainObject(value)) return undefined
    const { yoast_head: html, yoast_head_json: json, html: ownHtml, json: ownJson } = value
    if (isFilled(json)) return 'yoast_head_json'
    if (typeof html === 'string' && html !== '') return 'yoast_head'
    return typeof ownHtml === 'string' && isPlainObject(ownJson) ? 'html' : undefined
  },
  read: (value) => readYoastHead(value as RestPluginFields),
}
