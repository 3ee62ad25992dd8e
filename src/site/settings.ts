import type { PostTypeSettings, Site, SiteAuthor, TaxonomySettings } from './site.js'

/** Returns the settings of a post type. A type may be called `constructor`. */
export function settingsOf({ postTypes = {} }: Site, type: string): PostTypeSettings {
  return (Object.hasOwn(postTypes, type) ? postTypes[type] : undefined) ?? {}
}

/** Returns the settings of a taxonomy. */
export function taxonomySettings({ taxonomies = {} }: Site, taxonomy: string): TaxonomySettings {
  return (Object.hasOwn(taxonomies, taxonomy) ? taxonomies[taxonomy] : undefined) ?? {}
}

/** Returns the settings of an author, by the slug of the author's archive. */
export function authorSettings({ authors = {} }: Site, slug: string | undefined): SiteAuthor {
  return (slug !== undefined && Object.hasOwn(authors, slug) ? authors[slug] : undefined) ?? {}
}
