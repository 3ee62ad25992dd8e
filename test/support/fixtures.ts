import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RestYoastHead } from 'wp-faq-seo/wordpress'

const FIXTURES = new URL('../fixtures/', import.meta.url)

/** A recorded REST response of one post. */
export interface PostFixture {
  /** Its site and id, such as `organization/2124`. */
  readonly name: string
  /** The response as it was sent. */
  readonly text: string
  /** The same, parsed. */
  readonly json: PostJson
}

/** The fields of a recorded response that tests read. */
export interface PostJson {
  readonly id: number
  readonly type: string
  readonly link: string
  readonly content?: { readonly protected?: boolean }
  readonly yoast_head: string
  readonly yoast_head_json: RestYoastHead
}

/** All recorded published posts, by site and id. */
export const postFixtures: readonly PostFixture[] = readdirSync(new URL('posts/', FIXTURES)).flatMap((site) =>
  readdirSync(new URL(`posts/${site}/`, FIXTURES)).map((file) => readFixture(`posts/${site}/${file}`)),
)

/** One recorded post, such as `postFixture('organization/2124')`. */
export function postFixture(name: string): PostFixture {
  return readFixture(`posts/${name}.json`)
}

/** A response recorded in the edit context, which includes drafts. */
export function editFixture(id: number): PostFixture {
  return readFixture(`edit/${id}.json`)
}

function readFixture(path: string): PostFixture {
  const text = readFileSync(fileURLToPath(new URL(path, FIXTURES)), 'utf8')
  return { name: path.replace(/^posts\/|\.json$/g, ''), text, json: JSON.parse(text) }
}
