import { omitUndefined } from '../../internal/omit-undefined.js'
import { type Check, expectType, throwProblems } from '../../site/checks.js'
import { isUrl } from '../../site/url-checks.js'
import { daysInMonth, formatDate, type LocalTime } from '../derive/format-date.js'
import { breadcrumbOf, toItem } from './breadcrumb.js'
import { listFacts } from './list-facts.js'
import { readCore, type SitePageCore } from './site-page.js'
import { isKind, type SpecialKind } from './special-kind.js'

/** A year, a month or a day. */
export interface DateSpan {
  /** Four digits, such as `2025`. */
  readonly year: number
  /** From 1 (January) to 12. Absent for a whole year. */
  readonly month?: number | undefined
  /** Day of the month. Requires `month`. Absent for a whole month or year. */
  readonly day?: number | undefined
}

/** The archive of a year, a month or a day. */
export interface DatePage extends SitePageCore, DateSpan {
  /** Identifies the kind of page. */
  readonly kind: 'date'
}

/** Input for the archive of a year, a month or a day. */
export interface DateInput extends DateSpan {
  /** Identifies the kind of page. */
  readonly kind: 'date'
  /** Absolute URL, such as `https://www.example.com/2025/05/`. */
  readonly url: string
}

export const DATE: SpecialKind<DateInput, DatePage> = {
  openGraphType: 'website',
  checks: {
    kind: isKind,
    url: isUrl,
    year: /* @__PURE__ */ isNumberTo(9999),
    month: /* @__PURE__ */ isNumberTo(12),
    day: /* @__PURE__ */ isNumberTo(31),
  },
  required: ['url', 'year'],
  read({ kind, url, year, month, day }, options) {
    checkDay({ year, month, day })
    return { kind, ...omitUndefined({ year, month, day }), ...readCore(url, '', options) }
  },
  facts(page, site, options) {
    const { archivePrefix = 'Archives for' } = site.breadcrumbs ?? {}
    const name = formatSpan(page, site.language, site.dateFormat)
    return listFacts(page, site, options, {
      openGraphType: 'website',
      settings: site.pageKinds?.date ?? {},
      noindex: true,
      titleTemplate: '%%date%% %%page%% %%sep%% %%sitename%%',
      variables: {
        date: () => name,
        archive_title: () =>
          `${page.day !== undefined ? 'Day' : page.month !== undefined ? 'Month' : 'Year'}: ${formatSpan(page, site.language)}`,
      },
      node: {
        types: 'CollectionPage',
        breadcrumb: () => breadcrumbOf(site, [toItem(`${archivePrefix} ${name}`.trim(), undefined)]),
      },
    })
  },
}

/** @throws ConfigError for a day without a month, or a day that the month does not have. */
function checkDay({ year, month, day }: DateSpan): void {
  if (day === undefined) return
  throwProblems('page', (report) => {
    if (month === undefined) report('missing', 'month', 'is missing; a day requires a month')
    else if (day > daysInMonth(year, month))
      report('wrong-value', 'day', `is ${day}, not a day of month ${month}`)
  })
}

function formatSpan({ year, month, day }: DateSpan, language: string, dateFormat = 'F j, Y'): string {
  const time: LocalTime = { year, month: month ?? 1, day: day ?? 1, hour: 0, minute: 0, second: 0 }
  const format = day !== undefined ? dateFormat : month !== undefined ? 'F Y' : 'Y'
  return formatDate(time, format, language)
}

function isNumberTo(maximum: number): Check {
  return (value, path, report) => {
    const isInRange = Number.isInteger(value) && Number(value) >= 1 && Number(value) <= maximum
    expectType(`a number from 1 to ${maximum}`, isInRange, value, path, report)
  }
}
