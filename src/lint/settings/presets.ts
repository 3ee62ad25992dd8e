import type { RuleId } from '../all-rules.js'
import type { RuleSetting } from './rule-setting.js'

/** The name of a preset. */
export type PresetName =
  | 'recommended'
  | 'strict'
  | 'yoast'
  | 'rank-math'
  | 'aioseo'
  | 'seopress'
  | 'the-seo-framework'

/** What a configuration can extend. */
export interface Preset {
  /** Whether warnings become errors, and information becomes warnings. */
  readonly raise?: boolean
  /** The settings that differ from the rules' own. */
  readonly rules?: { readonly [Id in RuleId]?: RuleSetting }
}

/** All presets. `recommended` runs each rule with its own severity. Those of plugins relax what a site cannot change. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  recommended: {},
  strict: { raise: true },
  yoast: {
    rules: {
      // Yoast SEO prints a large card on every page, with or without an image.
      'twitter/large-card-without-image': 'info',
      // Its Article is the main entity of the page even on an FAQ page.
      'graph/main-entity': 'info',
    },
  },
  'rank-math': {
    rules: {
      'twitter/large-card-without-image': 'info',
      // Its Article is the main entity of the page, which may have questions.
      'graph/main-entity': 'info',
      // Rank Math escapes the names in its graph. Adopting decodes them.
      'graph/entity-in-text': 'info',
      // If an editor typed a canonical, the breadcrumb still ends with the page's own URL.
      'graph/breadcrumb-last': 'info',
    },
  },
  aioseo: {
    rules: {
      'twitter/large-card-without-image': 'info',
      // All in One SEO prints a canonical on hidden pages.
      'head/noindex-canonical': 'info',
      // If an editor typed a canonical, the graph still has the page's own URL.
      'head/canonical-mismatch': 'info',
      // The names of terms in its graph are escaped. Adopting decodes them.
      'graph/entity-in-text': 'info',
    },
  },
  seopress: {
    rules: {
      // SEOPress prints tags for settings that are empty. Adopting omits them.
      'twitter/handle': 'info',
      // The names of questions in its graph are HTML.
      'faq/question-html': 'info',
      // Its API sends no canonical and no `og:type`. A site given to `composeHead` adds them.
      'head/canonical-missing': 'info',
      'open-graph/required': 'info',
      'twitter/large-card-without-image': 'info',
    },
  },
  'the-seo-framework': {
    rules: {
      'twitter/large-card-without-image': 'info',
      // The SEO Framework prints a canonical on hidden pages.
      'head/noindex-canonical': 'info',
    },
  },
}
