/**
 * What a post does not contain: the settings of its site, and how URLs of the CMS map to the front end.
 *
 * @module
 */

export type { Issue } from '../internal/issue.js'
export type { RestRoot } from '../wordpress/shapes/root.js'
export type { RestTaxonomy } from '../wordpress/shapes/taxonomy.js'
export type { RestType } from '../wordpress/shapes/type.js'
export { ConfigError } from './config-error.js'
export { defineSite } from './define-site.js'
export type { Robots } from './robots.js'
export type {
  AuthorArchiveSettings,
  BreadcrumbSettings,
  ImageInfo,
  PageKindSettings,
  PageKindsSettings,
  PostsPage,
  PostTypeArchiveSettings,
  PostTypeSettings,
  Site,
  SiteAuthor,
  SitePublisher,
  TaxonomySettings,
} from './site.js'
export { type RootOptions, type RootSite, siteFromRoot } from './site-from-root.js'
export { defineUrlMap, mapUrl } from './url-map/map-url.js'
export type { UrlMap } from './url-map/url-map.js'
