// @ts-check
/** A file of lines that is read line by line, in any order: the memory holds only where each line begins. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

const LINE_FEED = 10

/**
 * @param {string} path
 * @returns {Promise<{ count: number, read: (number: number) => Promise<string>, close: () => Promise<void> }>} Lines are numbered from 1.
 */
export async function openLines(path) {
  const starts = [0]
  let offset = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) {
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1))
      starts.push(offset + at + 1)
    offset += chunk.length
  }
  const file = await open(path)
  return {
    count: starts.length - 1,
    async read(number) {
      const [start = 0, end = 0] = starts.slice(number - 1, number + 1)
      const buffer = Buffer.alloc(end - 1 - start)
      await file.read(buffer, 0, buffer.length, start)
      return buffer.toString()
    },
    close: () => file.close(),
  }
}
