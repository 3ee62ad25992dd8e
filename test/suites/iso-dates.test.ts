import { readFileSync } from 'node:fs'
import { describe } from 'vitest'
import { lint } from 'wp-faq-seo/lint'
import { readIsoDate } from '../../src/internal/iso-date.js'
import { runSuite } from './suite.js'

interface Case {
  readonly text: string
  /** The same time as the suite expects it, or whether the suite calls the text a date. */
  readonly expected: string | boolean
}

/** The time zone of the tests, which Moment.js takes from the machine. */
const ZONE = '-04:30'

const cases = unique([...readTimes('parsing iso'), ...readTimes('parsing ISO with Z'), ...readValidity()])

describe('readIsoDate, for the tests of Moment.js', () => {
  runSuite({
    cases,
    count: 102,
    nameOf: ({ text }) => text,
    faultOf({ text, expected }) {
      const seconds = readIsoDate(text)?.seconds
      if (typeof expected === 'boolean') return (seconds !== undefined) === expected ? undefined : { seconds }
      return seconds === Math.floor(Date.parse(expected) / 1000) ? undefined : { seconds, expected }
    },
    exceptions: {
      'A leap second, which ISO 8601 has.': ['2010-01-01T23:59:60'],
      'A time without minutes, which neither schema.org nor the profile of W3C has.': [
        '2010-01-30T23+00:00',
        '2011-10-08T18',
      ],
      'A space instead of the T, which no standard has.': [
        '2011-10-08 18',
        '2011-10-08 18:04',
        '2011-10-08 18:04-0430',
        '2011-10-08 18:04-04:30',
        '2011-10-08 18:04:20',
        '2011-10-08 18:04:20-0430',
        '2011-10-08 18:04:20-04:30',
        '2011-10-08 18:04:20.1-0430',
        '2011-10-08 18:04:20.11-0430',
        '2011-10-08 18:04:20.111-0430',
      ],
      'A date as day of the year, which neither schema.org nor the profile of W3C has.': [
        '2011-281',
        '2011-281 18',
        '2011-281 18:04',
        '2011-281 18:04-0430',
        '2011-281 18:04-04:30',
        '2011-281 18:04:20',
        '2011-281 18:04:20-0430',
        '2011-281 18:04:20-04:30',
        '2011-281 18:04:20.1-0430',
        '2011-281 18:04:20.11-0430',
        '2011-281 18:04:20.111-0430',
        '2011-281T18',
        '2011-281T18:04',
        '2011-281T18:04-0430',
        '2011-281T18:04-04:30',
        '2011-281T18:04:20',
        '2011-281T18:04:20-0430',
        '2011-281T18:04:20-04:30',
        '2011-281T18:04:20.1-0430',
        '2011-281T18:04:20.11-0430',
        '2011-281T18:04:20.111-0430',
        '2011-281T18:04:20.111Z',
        '2011-281T18:04:20.11Z',
        '2011-281T18:04:20.1Z',
        '2011-281T18:04:20Z',
        '2011-281T18:04Z',
        '2011-281T18Z',
      ],
      'A date as week and day, which neither schema.org nor the profile of W3C has.': [
        '2011-W40',
        '2011-W40-6',
        '2011-W40-6 18',
        '2011-W40-6 18:04',
        '2011-W40-6 18:04-0430',
        '2011-W40-6 18:04-04:30',
        '2011-W40-6 18:04:20',
        '2011-W40-6 18:04:20-0430',
        '2011-W40-6 18:04:20-04:30',
        '2011-W40-6 18:04:20.1-0430',
        '2011-W40-6 18:04:20.11-0430',
        '2011-W40-6 18:04:20.111-0430',
        '2011-W40-6T18',
        '2011-W40-6T18:04',
        '2011-W40-6T18:04-0430',
        '2011-W40-6T18:04-04:30',
        '2011-W40-6T18:04:20',
        '2011-W40-6T18:04:20-0430',
        '2011-W40-6T18:04:20-04:30',
        '2011-W40-6T18:04:20.1-0430',
        '2011-W40-6T18:04:20.11-0430',
        '2011-W40-6T18:04:20.111-0430',
        '2011-W40-6T18:04:20.111Z',
        '2011-W40-6T18:04:20.11Z',
        '2011-W40-6T18:04:20.1Z',
        '2011-W40-6T18:04:20Z',
        '2011-W40-6T18:04Z',
        '2011-W40-6T18Z',
      ],
    },
  })
})

describe('the rule graph/date-format, which reports what readIsoDate does not read', () => {
  runSuite({
    cases,
    count: 102,
    nameOf: ({ text }) => text,
    faultOf({ text }) {
      const graph = {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Article', dateModified: text }],
      }
      const found = lint({ graph }).filter(
        ({ ruleId, severity }) => severity === 'error' && /date/.test(ruleId),
      )
      return (found.length === 0) === (readIsoDate(text) !== undefined) ? undefined : found
    },
    exceptions: {},
  })
})

/** The pairs of a test: a text, and the time that it is. A text without a zone is read as UTC. */
function readTimes(test: string): readonly Case[] {
  const pairs = sourceOf('create', test).matchAll(/\['([^']+)'(?: \+ (tz2?))?, +'([^']+)'/g)
  return [...pairs].map(([, text = '', zone, time = '']) => ({
    text: text + (zone === undefined ? '' : zone === 'tz' ? ZONE : ZONE.replace(':', '')),
    expected: time + (zone === undefined ? 'Z' : ZONE),
  }))
}

function readValidity(): readonly Case[] {
  return [
    'invalid string iso 8601',
    'invalid string iso 8601 + timezone',
    'valid string iso 8601 + timezone',
  ].flatMap((test) => {
    const [list = ''] = /\[[^\]]*\]/.exec(sourceOf('is_valid', test)) ?? []
    return [...list.matchAll(/'([^']+)'/g)].map(([, text = '']) => ({
      text,
      expected: test.startsWith('valid'),
    }))
  })
}

/** The source of one test in a file of Moment.js. */
function sourceOf(file: string, test: string): string {
  const source = readFileSync(new URL(`./data/moment/${file}.js.txt`, import.meta.url), 'utf8')
  const [, rest = ''] = source.split(`"${test}" : function`)
  return rest.split('test.done()')[0] ?? ''
}

function unique(all: readonly Case[]): readonly Case[] {
  return [...new Map(all.map((test) => [test.text, test])).values()]
}
