import { once } from '../../internal/once.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { parseLenient } from '../../wordpress/reading/parse-lenient.js'
import { object, optional, type Shape, text } from '../../wordpress/shapes/kinds.js'
import { pluginFields, type RestPluginFields } from '../../wordpress/shapes/plugin-fields.js'
import { type RestYoastHead, yoastHeadShape } from '../../wordpress/shapes/yoast-head.js'
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
  // The value may be a response that no parser has checked.
  read: (value) => readYoastHead(parseLenient(fieldsShape(), value).value ?? {}),
}

/** The fields with a head, in a resource and in a response of `get_head`. */
interface YoastFields extends RestPluginFields {
  readonly html?: string
  readonly json?: RestYoastHead
}

const fieldsShape: () => Shape<YoastFields> = /* @__PURE__ */ once(() =>
  object<YoastFields>({ ...pluginFields(), html: optional(text), json: optional(yoastHeadShape()) }),
)
