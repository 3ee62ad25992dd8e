import { type IsoDate, readIsoDate } from '../../../internal/iso-date.js'
import type { GraphFacts, PlacedValue } from './graph-facts.js'

/** The value of a date property. */
export interface GraphDate extends PlacedValue {
  /** The value, trimmed. */
  readonly written: string
  /** The date. Omitted if the value is not a valid ISO 8601 date. */
  readonly date?: IsoDate
}

/** Lists the values of date properties, except blank ones. */
export function listDates({ values }: GraphFacts): GraphDate[] {
  const dates: GraphDate[] = []
  for (const placed of values) {
    const { value, property } = placed
    if (typeof value !== 'string' || !DATE_PROPERTIES.has(property)) continue
    const written = value.trim()
    const date = readIsoDate(written)
    if (written !== '') dates.push({ ...placed, written, ...(date !== undefined && { date }) })
  }
  return dates
}

/** Properties that accept only dates. https://schema.org/Date and https://schema.org/DateTime */
const DATE_PROPERTIES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    `auditDate availableFrom availableThrough birthDate commentTime dateCreated dateDeleted dateIssued dateModified
  datePosted datePublished dateRead dateReceived dateSent deathDate dissolutionDate endDate expires foundingDate
  lastReviewed modelDate orderDate priceValidUntil productionDate purchaseDate releaseDate sdDatePublished startDate
  uploadDate validFrom validThrough validUntil`.split(/\s+/),
  ))()
