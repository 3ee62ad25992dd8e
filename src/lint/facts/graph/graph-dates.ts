import type { GraphFacts, PlacedValue } from './graph-facts.js'
import { type IsoDate, readIsoDate } from './iso-date.js'

/** A date of a graph. */
export interface GraphDate extends PlacedValue {
  /** The date as it is written, less white space around it. */
  readonly written: string
  /** What it says; absent where it is no ISO 8601. */
  readonly date?: IsoDate
}

/** Lists what stands where schema.org wants dates: texts that are not blank. */
export function listDates({ values }: GraphFacts): GraphDate[] {
  return values.flatMap((placed): GraphDate[] => {
    const { value, property } = placed
    if (!DATE_PROPERTIES.has(property) || typeof value !== 'string') return []
    const written = value.trim()
    const date = readIsoDate(written)
    return written === '' ? [] : [{ ...placed, written, ...(date !== undefined && { date }) }]
  })
}

/** Properties of which schema.org wants nothing else. https://schema.org/Date and https://schema.org/DateTime */
const DATE_PROPERTIES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    `auditDate availableFrom availableThrough birthDate commentTime dateCreated dateDeleted dateIssued dateModified
  datePosted datePublished dateRead dateReceived dateSent deathDate dissolutionDate endDate expires foundingDate
  lastReviewed modelDate orderDate priceValidUntil productionDate purchaseDate releaseDate sdDatePublished startDate
  uploadDate validFrom validThrough validUntil`.split(/\s+/),
  ))()
