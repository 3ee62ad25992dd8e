import type { Plugin } from '../plugin.js'
import { findSeoFields } from './find-seo-fields.js'
import { headFromWpGraphqlYoast } from './head-from-wpgraphql-yoast.js'

/** Yoast SEO by WPGraphQL: the field `seo`. */
export const WPGRAPHQL_YOAST: Plugin = {
  name: 'Yoast SEO (WPGraphQL)',
  find: (value) => (findSeoFields(value) === undefined ? undefined : 'seo'),
  read: headFromWpGraphqlYoast,
}
