import { isPlainObject } from '../../internal/plain-object.js'
import type { Plugin } from '../plugin.js'
import { headFromSeopress } from './head-from-seopress.js'

/** Fields that are objects, unless PHP prints an empty one as a list. */
const FIELDS: readonly string[] = ['robots', 'og', 'twitter']

/** SEOPress: the response of `seopress/v1/posts/ID`. Resources have none of its fields. */
export const SEOPRESS: Plugin = {
  name: 'SEOPress',
  find(value) {
    const data = isPlainObject(value) ? value.data : undefined
    return isPlainObject(data) && FIELDS.some((field) => isPlainObject(data[field])) ? 'data' : undefined
  },
  read: headFromSeopress,
}
