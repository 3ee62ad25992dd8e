import { isPlainObject } from '../../../internal/plain-object.js'
import { distinctNodes, hasProperty, heldNodes, valuesOf } from '../../facts/graph/merged-node.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph', { readonly minPixels: number }> = {
  severity: 'warning',
  needs: ['graph'],
  options: { minPixels: 112 },
  help: 'Name a logo of at least 112 pixels each way, and its address.',
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

/** A size as a number, a text or a https://schema.org/QuantitativeValue; `NaN`, which is not less than anything, where it says none. */
function pixelsOf(size: unknown): number {
  if (isPlainObject(size)) return pixelsOf(size.value)
  const [digits = 'NaN'] = /^\d+(?:\.\d+)?/.exec(String(size).trim()) ?? []
  return Number(digits)
}
