import type { PagePart } from '../../faq/page/pagination.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import type { Head } from '../model/head.js'
import { toReadableUrl } from './readable-url.js'

/** Returns `prev` and `next` of a page of a list. */
export function toSeriesLinks({ previousUrl = '', nextUrl = '' }: PagePart): Pick<Head, 'prev' | 'next'> {
  return omitUndefined({
    prev: toReadableUrl(previousUrl) || undefined,
    next: toReadableUrl(nextUrl) || undefined,
  })
}
