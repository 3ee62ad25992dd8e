import type { Rule } from '../../rule.js'

export const rule: Rule<'breadcrumbs'> = {
  severity: 'warning',
  needs: ['breadcrumbs'],
  help: 'Add the pages in between, or remove the list.',
  check({ breadcrumbs, pageKind }, report) {
    // Nothing is above the home page.
    if (pageKind === 'home') return
    for (const { list, items } of breadcrumbs) {
      if (items.length < 2) report(list.place, 'The BreadcrumbList has only one item.')
    }
  },
}
