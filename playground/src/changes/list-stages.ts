import { type ComposeOptions, composeHead, type Head } from 'wp-faq-seo'
import type { Subject } from '../subject.js'

/** A head after one step of `composeHead`. */
export interface Stage {
  readonly head: Head
  /** Why the step changes a head, as a sentence. */
  readonly why: string
}

/**
 * Composes the head of a page step by step, in the order of `composeHead`: each stage has one more option than the stage before,
 * and the last one is the head itself.
 */
export function listStages({ resource, pluginHead }: Subject, options: ComposeOptions): Stage[] {
  const { site, robots, language, faq, urls, ...others } = options
  const isDerived = options.source === 'derive' || pluginHead === undefined
  const steps: readonly (readonly [more: ComposeOptions, why: string])[] = [
    isDerived
      ? [{ site }, `Derived from the page${site === undefined ? '' : ' and the site settings'}.`]
      : [{}, 'Taken from the page: the plugin’s head has no value or a wrong one.'],
    [{ site }, 'Completed from the site settings.'],
    [{ robots }, 'Set by the option “Robots”.'],
    [{ language }, 'Set by the option “Language”.'],
    [{ faq }, 'The page has questions that the plugin does not mark up.'],
    [{ urls }, 'Mapped to the front end by the URL map.'],
  ]
  let given: ComposeOptions = { ...others, faq: 'never' }
  return steps.map(([more, why]) => {
    given = { ...given, ...more }
    return { head: composeHead(resource, given), why }
  })
}
