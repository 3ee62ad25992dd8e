import type { RuleId } from '../all-rules.js'
import type { RuleSetting } from './rule-setting.js'

/** The name of a preset. */
export type PresetName = 'recommended' | 'strict' | 'yoast'

/** What a configuration can extend. */
export interface Preset {
  /** Whether warnings become errors, and information becomes warnings. */
  readonly raise?: boolean
  /** The settings that differ from the rules' own. */
  readonly rules?: { readonly [Id in RuleId]?: RuleSetting }
}

/** All presets. `recommended` runs each rule with its own severity. */
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
}
