/**
 * What a post cannot know: where the addresses of its CMS lead on the front end.
 *
 * @module
 */
export { ConfigError } from './config-error.js'
export { defineUrlMap, mapUrl } from './map-url.js'
export type { UrlMap } from './url-map.js'
