/** A time in some time zone. */
export interface LocalTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/**
 * Converts an ISO 8601 time to the local time of a time zone. A time without a zone is already local.
 *
 * @param timeZone IANA name, or an offset such as `+05:30`. Default: UTC, also for an unknown name.
 * @returns `undefined` if the input is not an ISO 8601 time.
 */
export function readLocalTime(iso: string, timeZone = 'UTC'): LocalTime | undefined {
  const match = ISO_TIME.exec(iso)
  if (match === null) return undefined
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  const zone = match[7]
  const local: LocalTime = { year, month, day, hour, minute, second }
  if (zone === undefined) return local
  const time = toMilliseconds(local) - offsetOf(zone)
  const offset = OFFSET.test(timeZone) ? offsetOf(timeZone) : undefined
  const parts = new Map(
    offset === undefined
      ? clock(timeZone)
          .formatToParts(time)
          .map(({ type, value }) => [type, Number(value)])
      : clock('UTC')
          .formatToParts(time + offset)
          .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  }
}

/**
 * Formats a time with a PHP date format, as in WordPress's settings: `F j, Y`, `j. F Y`.
 *
 * @param language BCP 47 tag, for the names of months and days.
 * @see https://www.php.net/manual/en/datetime.format.php
 */
export function formatDate(time: LocalTime, format: string, language: string): string {
  // Many languages inflect the name of a month next to a day.
  const hasDay = /(?:^|[^\\])[dj]/.test(format)
  return format.replace(/\\(.?)|[a-zA-Z]/gs, (letter, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped
    const write = LETTERS.get(letter)
    // Unsupported letters, such as those of time zones, are removed: no title needs them.
    return write === undefined ? '' : String(write(time, language, hasDay))
  })
}

const ISO_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/
const OFFSET = /^[+-]\d\d:?\d\d$/

type WriteLetter = (time: LocalTime, language: string, hasDay: boolean) => string | number

const LETTERS: ReadonlyMap<string, WriteLetter> = /* @__PURE__ */ new Map<string, WriteLetter>([
  ['d', ({ day }) => twoDigits(day)],
  ['D', (time, language) => nameOf(time, language, { weekday: 'short' })],
  ['j', ({ day }) => day],
  ['l', (time, language) => nameOf(time, language, { weekday: 'long' })],
  ['N', (time) => weekdayOf(time) || 7],
  ['S', ({ day }) => ordinalSuffix(day)],
  ['w', weekdayOf],
  ['F', monthOf],
  ['m', ({ month }) => twoDigits(month)],
  // WordPress has one form for all of English. Newer locale data for British English has `Sept`.
  ['M', (time, language) => nameOf(time, /^en\b/i.test(language) ? 'en-US' : language, { month: 'short' })],
  ['n', ({ month }) => month],
  ['t', ({ year, month }) => daysInMonth(year, month)],
  ['L', ({ year }) => daysSinceEpoch(year + 1, 1, 1) - daysSinceEpoch(year, 1, 1) - 365],
  ['Y', ({ year }) => year],
  ['y', ({ year }) => twoDigits(year % 100)],
  ['a', ({ hour }) => (hour < 12 ? 'am' : 'pm')],
  ['A', ({ hour }) => (hour < 12 ? 'AM' : 'PM')],
  ['g', ({ hour }) => hour % 12 || 12],
  ['G', ({ hour }) => hour],
  ['h', ({ hour }) => twoDigits(hour % 12 || 12)],
  ['H', ({ hour }) => twoDigits(hour)],
  ['i', ({ minute }) => twoDigits(minute)],
  ['s', ({ second }) => twoDigits(second)],
])

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

function ordinalSuffix(day: number): string {
  if (day > 10 && day < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}

/** Returns the day of the week, 0 for Sunday. 1 January 1970 was a Thursday. */
function weekdayOf({ year, month, day }: LocalTime): number {
  return (((daysSinceEpoch(year, month, day) + 4) % 7) + 7) % 7
}

/**
 * Returns the name of the month, inflected if a day is next to it. In Chinese and Japanese, a month next to a day is only
 * a number, so the name is formatted on its own.
 */
function monthOf(time: LocalTime, language: string, hasDay: boolean): string {
  const declined = hasDay ? nameOf(time, language, { month: 'long', day: 'numeric' }) : ''
  if (/\D/.test(declined)) return declined
  return dateFormat(language, { month: 'long', timeZone: 'UTC' }).format(toMilliseconds(time))
}

function nameOf(
  time: LocalTime,
  language: string,
  options: Pick<Intl.DateTimeFormatOptions, 'weekday' | 'month' | 'day'>,
): string {
  const type = options.weekday === undefined ? 'month' : 'weekday'
  const parts = dateFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(toMilliseconds(time))
  return parts.find((part) => part.type === type)?.value ?? ''
}

function clock(timeZone: string): Intl.DateTimeFormat {
  const fields = {
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const
  try {
    return dateFormat('en', { ...fields, timeZone })
  } catch {
    return dateFormat('en', { ...fields, timeZone: 'UTC' })
  }
}

function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const gregorian = { calendar: 'gregory', numberingSystem: 'latn', ...options } as const
  try {
    return new Intl.DateTimeFormat(language, gregorian)
  } catch (error) {
    if (language === 'en') throw error
    return new Intl.DateTimeFormat('en', gregorian)
  }
}

function toMilliseconds({ year, month, day, hour, minute, second }: LocalTime): number {
  return (((daysSinceEpoch(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000
}

/** Counts the days of a month. */
export function daysInMonth(year: number, month: number): number {
  return daysSinceEpoch(year, month + 1, 1) - daysSinceEpoch(year, month, 1)
}

/** Counts the days since 1 January 1970, in years that begin in March, so that the leap day comes last. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const monthOfYear = (month + 9) % 12
  const marchYear = year + Math.floor((month - 1) / 12) - (((month - 1) % 12) + 1 <= 2 ? 1 : 0)
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((monthOfYear * 306 + 5) / 10) + day - 719_469
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0
  const sign = zone.startsWith('-') ? -1 : 1
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * 60_000
}
