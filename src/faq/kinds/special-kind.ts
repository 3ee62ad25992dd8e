import type { Check, Checks } from '../../site/checks.js'
import type { PageKind } from './site-page.js'

/** A kind of page that no resource of WordPress stands for: the developer names it. */
export interface SpecialKind<Input, Page> extends PageKind<Input, Page> {
  /** The check of each field of the input. */
  readonly checks: Checks<Input>
  readonly required: readonly string[]
}

/** Accepts the name of the kind, by which its checks were chosen. */
export const isKind: Check = () => {}
