// @ts-check

/**
 * Splits a stream into lines, and holds one chunk of it. `readline` would hold a thousand lines.
 *
 * @param {import('node:stream').Readable} stream
 * @returns {AsyncGenerator<string, void>} Without line feeds.
 */
export async function* readLines(stream) {
  let rest = ''
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
