// @ts-check
import { readFileSync } from 'node:fs'

/** A post with the head of Yoast SEO, as JSON. */
export const POST = readFileSync(new URL('../../examples/posts/failed-exam.json', import.meta.url), 'utf8')

/** The URL of its site. */
export const CMS = 'https://www.riverside-library.example.org/'

/** A front end for it. */
export const FRONT_END = 'https://www.example.com/help/'
