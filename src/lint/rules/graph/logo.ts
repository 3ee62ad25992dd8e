import { isPlainObject } from '../../../internal/plain-object.js'
import { distinctNodes, hasProperty, heldNodes, valuesOf } from '../../facts/graph/merged-node.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph', { readonly minPixels: number }> = {
  severity: 'warning',
  needs: ['graph'],
  options: { minPixels: 112 },
  help: 'Use a logo of at least 112 × 112 pixels, and add its URL.',
  check({ graph }, report, { minPixels }) {
    for (const logo of distinctNodes(heldNodes(graph, ['logo']))) {
      if (!['url', 'contentUrl'].some((property) => hasProperty(graph, logo, property)))
        report(logo.place, 'The logo has neither url nor contentUrl.')
      const sizes = SIDES.flatMap((side) => valuesOf(graph, logo, side).map(pixelsOf))
      if (sizes.some((size) => size < minPixels))
        report(logo.place, `The logo is smaller than ${minPixels} pixels.`)
    }
  },
}

const SIDES: readonly string[] = ['width', 'height']

/**
 * A size from a number, a string or a QuantitativeValue (https://schema.org/QuantitativeValue). `NaN`, which is never too
 * small, if there is none.
 */
function pixelsOf(size: unknown): number {
  if (isPlainObject(size)) return pixelsOf(size.value)
  const [digits = 'NaN'] = /^\d+(?:\.\d+)?/.exec(String(size).trim()) ?? []
  return Number(digits)
}
