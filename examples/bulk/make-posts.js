// @ts-check
/**
 * Writes posts to benchmark the filter, one per line: the posts of the tests, repeated with other ids and slugs. One line in a
 * thousand is cut off.
 *
 *   node examples/bulk/make-posts.js 1000000 > posts.ndjson
 */
import { readdirSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const POSTS = new URL('../../test/fixtures/posts/', import.meta.url)
const BATCH = 100

const templates = readdirSync(POSTS).flatMap((site) =>
  readdirSync(new URL(`${site}/`, POSTS)).map((file) => readTemplate(new URL(`${site}/${file}`, POSTS))),
)
const count = Number(process.argv[2] ?? 1000)

try {
  await pipeline(Readable.from(makePosts()), process.stdout)
} catch (error) {
  // A reader such as `head` may close the pipe early.
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error
}

function* makePosts() {
  let batch = ''
  for (let number = 1; number <= count; number++) {
    const template = templates[number % templates.length]
    const post = template?.join(String(number)) ?? ''
    batch += `${number % 1000 === 0 ? post.slice(0, -100) : post}\n`
    if (number % BATCH > 0 && number < count) continue
    yield batch
    batch = ''
  }
}

/** The JSON of a post, split where a number makes it a different post. @param {URL} file */
function readTemplate(file) {
  const post = JSON.parse(readFileSync(file, 'utf8'))
  return JSON.stringify({ ...post, id: '\0' })
    .replace('"\\u0000"', '\0')
    .replaceAll(post.slug, `${post.slug}-\0`)
    .split('\0')
}
