import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildTable, TABLE_FILE } from '../../scripts/build-vocabulary.js'

describe('buildTable', { timeout: 60_000 }, () => {
  it('makes the table that is checked in', () => {
    expect(buildTable()).toBe(readFileSync(TABLE_FILE, 'utf8'))
  })
})
