/** An ISO 8601 date, with or without a time. */
export interface IsoDate {
  /** Seconds since 1970 in UTC. A date without a time zone is read as UTC. */
  readonly seconds: number
  /** Whether the date has a time. */
  readonly hasTime: boolean
  /** Whether the date has a time zone. */
  readonly hasZone: boolean
}

/** Seconds and the colon of the time zone are optional. https://www.w3.org/TR/NOTE-datetime */
const DATE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i

/** Parses an ISO 8601 date. `undefined` for other formats, and for dates that do not exist. */
export function readIsoDate(text: string): IsoDate | undefined {
  const match = DATE.exec(text)
  if (match === null) return undefined
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)))
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return undefined
  const zone = match[7]
  const offset = offsetOf(zone)
  // No time zone is further from UTC.
  if (Math.abs(offset) > 14 * 3600) return undefined
  const time = (hour * 60 + minute) * 60 + second
  return {
    seconds: daysSince1970(year, month, day) * 86_400 + time - offset,
    hasTime: match[4] !== undefined,
    hasZone: zone !== undefined,
  }
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysSince1970(year: number, month: number, day: number): number {
  // Years start in March, so a leap day is the last day of a year.
  const shifted = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return shifted * 365 + leapDays + dayOfYear - 719_468
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone.length < 3) return 0
  const digits = zone.replace(/\D/g, '')
  const seconds = Number(digits.slice(0, 2)) * 3600 + Number(digits.slice(2) || 0) * 60
  return zone.startsWith('-') ? -seconds : seconds
}

/** Writes a time as `YYYY-MM-DDTHH:MM:SS` in UTC, without a zone. The year must have four digits. */
export function formatUtc(seconds: number): string {
  const days = Math.floor(seconds / 86_400)
  const time = seconds - days * 86_400
  // Estimated, then corrected: no year has more than 366 days.
  let year = Math.floor(days / 365.2425) + 1970
  while (daysSince1970(year, 1, 1) > days) year--
  while (daysSince1970(year + 1, 1, 1) <= days) year++
  let month = 12
  while (daysSince1970(year, month, 1) > days) month--
  const day = days - daysSince1970(year, month, 1) + 1
  const [hour, minute, second] = [Math.floor(time / 3600), Math.floor(time / 60) % 60, time % 60]
  const pad = (value: number, length = 2) => String(value).padStart(length, '0')
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}`
}
