import type { Check, Checks } from '../../site/checks.js'
import type { PageKind } from './site-page.js'

/** A kind of page without a REST resource. The caller names it with `kind`. */
export interface SpecialKind<Input, Page> extends PageKind<Input, Page> {
  /** The check of each field of the input. */
  readonly checks: Checks<Input>
  readonly required: readonly string[]
}

/** Accepts any value: the checks were already chosen by `kind`. */
export const isKind: Check = () => {}
