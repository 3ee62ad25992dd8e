import { isPlainObject } from '../../internal/plain-object.js'
import type { Plugin } from '../plugin.js'
import { headFromSeopress } from './head-from-seopress.js'

/** SEOPress: the response of `seopress/v1/posts/ID`. Resources have none of its fields. */
export const SEOPRESS: Plugin = {
  name: 'SEOPress',
  find(value) {
    const data = isPlainObject(value) ? value.data : undefined
    return isPlainObject(data) && (isPlainObject(data.og) || isPlainObject(data.twitter)) ? 'data' : undefined
  },
  read: headFromSeopress,
}
