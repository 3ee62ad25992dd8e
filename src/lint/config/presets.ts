import type { RuleId } from '../rule-set.js'
import type { RuleSetting } from './config.js'

/** The names of the presets. */
export type PresetName = 'recommended' | 'strict' | 'yoast'

/** What a configuration may start from. */
export interface Preset {
  /** Whether warnings count as errors, and information as warnings. */
  readonly raise?: boolean
  /** What differs from the rules' own severities. */
  readonly rules?: { readonly [Id in RuleId]?: RuleSetting }
}

/** `recommended` is what the rules themselves say. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  recommended: {},
  strict: { raise: true },
  yoast: {
    rules: {
      // Yoast SEO prints a large card on every page, with an image or without.
      'twitter/large-card-without-image': 'info',
      // Its Article says what page it is of, also where the page is one of questions.
      'graph/main-entity': 'info',
    },
  },
}
