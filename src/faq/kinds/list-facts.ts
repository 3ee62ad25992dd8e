import type { PageKindSettings, Site } from '../../site/site.js'
import { deriveTexts } from '../derive/derived-texts.js'
import type { TemplateVariables } from '../derive/expand-template.js'
import { featuredImage } from '../derive/post-images.js'
import { hiddenRobots, siteRobots } from '../derive/robots.js'
import { siteVariables } from '../derive/site-variables.js'
import type { FactOptions, NodeFacts, PageFacts } from './page-facts.js'
import type { SitePageCore } from './site-page.js'

/** What distinguishes the facts of a page that lists posts. */
export interface ListSources {
  readonly openGraphType: string
  readonly settings: PageKindSettings
  /** Template of the title. Used if the settings have none. */
  readonly titleTemplate: string
  /** Values of the variables that only this kind of page has. */
  readonly variables: Readonly<Record<string, () => string | undefined>>
  /** What social networks show if the templates give no description. A template. */
  readonly fallback?: () => string
  readonly noindex?: boolean | undefined
  readonly node: Pick<NodeFacts, 'types' | 'breadcrumb'> & Partial<NodeFacts>
}

/** The facts of a page that lists posts. */
export function listFacts(
  page: SitePageCore,
  site: Site,
  { now, isRest }: FactOptions,
  { openGraphType, settings, titleTemplate, variables, fallback, noindex, node }: ListSources,
): PageFacts {
  const part = page.part ?? { number: 1, count: 1, url: page.url }
  const ofSite = siteVariables({ site, now, part: isRest ? undefined : page.part })
  const lookUp: TemplateVariables = (name) => {
    const key = name.toLowerCase()
    // The title of the archive is computed for the front end alone.
    if (isRest && key === 'archive_title') return 'Archives'
    if (Object.hasOwn(variables, key)) return variables[key]?.()
    return key === 'archive_title' ? 'Archives' : ofSite(name)
  }
  return {
    site,
    url: page.url,
    part: () => part,
    texts: deriveTexts({
      variables: lookUp,
      titleTemplate: settings.titleTemplate || titleTemplate,
      descriptionTemplate: settings.descriptionTemplate,
      socialTitleTemplate: settings.socialTitleTemplate,
      socialDescriptionTemplate: settings.socialDescriptionTemplate,
      ...(fallback !== undefined && { fallback }),
    }),
    robots: () => ((settings.noindex ?? noindex) ? hiddenRobots(site) : siteRobots(site)),
    openGraphType,
    shareImage: () => settings.socialImage ?? site.socialImage,
    twitter: {},
    node: () =>
      page.url === ''
        ? undefined
        : { image: () => (page.image === undefined ? undefined : featuredImage(page.image)), ...node },
  }
}
