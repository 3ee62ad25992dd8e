import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compareTarballs, integrityOf, readTarball } from '../../scripts/tarball.js'

interface Header {
  readonly mode?: number
  readonly type?: string
  readonly prefix?: string
}

/** An entry of a tar file: its header and its data, each in whole blocks. */
function entry(name: string, data: string, { mode = 0o644, type = '0', prefix = '' }: Header = {}): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write(mode.toString(8).padStart(6, '0'), 100)
  header.write(Buffer.byteLength(data).toString(8).padStart(11, '0'), 124)
  header.write(type, 156)
  header.write(prefix, 345)
  const blocks = Buffer.alloc(Math.ceil(Buffer.byteLength(data) / 512) * 512)
  blocks.write(data)
  return Buffer.concat([header, blocks])
}

function tarball(...entries: readonly Buffer[]): Buffer {
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]))
}

describe('readTarball', () => {
  it('reads paths, modes and data', () => {
    const long = `package/${'a/'.repeat(90)}b.js`
    const entries = readTarball(
      tarball(
        entry('package/', '', { type: '5', mode: 0o755 }),
        entry('package/a.js', 'é'.repeat(600)),
        entry('b.js', '', { prefix: 'package/dist', mode: 0o600 }),
        entry('PaxHeader/b.js', `${long.length + 10} path=${long}\n`, { type: 'x' }),
        entry('package/truncated', 'long'),
        entry('package/c.js', 'c'),
      ),
    )
    expect([...entries].map(([path, { mode, data }]) => [path, mode, data.toString()])).toEqual([
      ['package/a.js', 0o644, 'é'.repeat(600)],
      ['package/dist/b.js', 0o600, ''],
      [long, 0o644, 'long'],
      ['package/c.js', 0o644, 'c'],
    ])
  })
})

describe('compareTarballs', () => {
  const one = tarball(entry('a', 'a'), entry('b', 'b'))

  it('finds none between the same files in another order', () => {
    expect(compareTarballs(one, tarball(entry('b', 'b'), entry('a', 'a')))).toEqual([])
  })

  it('lists content, modes, and files of one alone', () => {
    const other = tarball(entry('a', 'A'), entry('b', 'b', { mode: 0o600 }), entry('c', ''))
    expect(compareTarballs(one, other)).toEqual([
      'different content: a',
      'different modes: b, 644 and 600',
      'only in the second: c',
    ])
    expect(compareTarballs(other, one)).toContain('only in the first: c')
  })
})

describe('integrityOf', () => {
  it('is what npm states', () => {
    expect(integrityOf(Buffer.from(''))).toBe(
      'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
    )
  })
})
