import { escapeText } from '../../content/html/escape.js'
import { joinLines, toNameText } from '../../content/stored/name-text.js'
import { texturize } from '../../content/stored/texturize.js'
import { once } from '../../internal/once.js'
import { toHttpUrl } from '../../internal/web-url.js'
import { taxonomySettings } from '../../site/settings.js'
import type { RestTerm } from '../../wordpress/shapes/term.js'
import { storedSeparator } from '../derive/separator.js'
import type { PageTerm } from '../page/faq-page.js'
import { toPageTerm } from '../page/read-terms.js'
import { termPath } from '../page/term-path.js'
import { archiveItems, breadcrumbOf, findTerms, toItem } from './breadcrumb.js'
import { listFacts } from './list-facts.js'
import { type PageKind, readCore, type SitePageCore } from './site-page.js'

/** The archive of a term: the posts of a category, tag or topic. */
export interface TermPage extends SitePageCore {
  /** Identifies the kind of page. */
  readonly kind: 'term'
  /** Id of the term. */
  readonly id: number
  /** Name of its taxonomy. */
  readonly taxonomy: string
  /** The terms above it, outermost first. Empty without `terms`. */
  readonly ancestors: readonly PageTerm[]
  /** What WordPress stores: HTML with character references. */
  readonly raw: {
    /** Name. */
    readonly name: string
    /** Description. */
    readonly description: string
  }
}

/** Singular labels of WordPress's own taxonomies. Those of other taxonomies are in the settings. */
const SINGULAR_LABELS: Readonly<Record<string, string>> = { category: 'Category', post_tag: 'Tag' }

export const TERM: PageKind<RestTerm, TermPage> = {
  openGraphType: 'article',
  read(term, options) {
    const url = toHttpUrl(term.link ?? '')
    const own = toPageTerm(term)
    return {
      kind: 'term',
      id: term.id,
      taxonomy: term.taxonomy,
      ancestors: termPath(own, findTerms([], options.terms ?? [])).slice(0, -1),
      raw: { name: term.name, description: term.description ?? '' },
      ...readCore(url || (options.url ?? ''), toNameText(term.name), options),
    }
  },
  facts(page, site, options) {
    const settings = taxonomySettings(site, page.taxonomy)
    const name = joinLines(page.raw.name)
    const description = once(() => texturize(page.raw.description, site.language))
    const names = () => [...page.ancestors.map(({ name: above = '' }) => escapeText(above)), name]
    return listFacts(page, site, options, {
      openGraphType: 'article',
      settings,
      titleTemplate: '%%term_title%% Archives %%page%% %%sep%% %%sitename%%',
      variables: {
        term_title: () => name,
        term_hierarchy: () => names().join(` ${storedSeparator(site.separator)} `),
        term_description: description,
        category_description: () => (page.taxonomy === 'category' ? description() : undefined),
        tag_description: () => (page.taxonomy === 'post_tag' ? description() : undefined),
        archive_title: () => {
          const label = settings.singularLabel ?? singularLabelOf(page.taxonomy)
          return label === undefined ? 'Archives' : `${escapeText(label)}: ${name}`
        },
      },
      fallback: description,
      node: {
        types: 'CollectionPage',
        breadcrumb: () =>
          breadcrumbOf(site, [
            ...archiveItems(site, settings.postType),
            ...page.ancestors.map(({ name: above = '', url }) => toItem(above, url)),
            toItem(page.title, undefined),
          ]),
      },
    })
  },
}

function singularLabelOf(taxonomy: string): string | undefined {
  return Object.hasOwn(SINGULAR_LABELS, taxonomy) ? SINGULAR_LABELS[taxonomy] : undefined
}
