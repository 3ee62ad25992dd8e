import type { Head } from '../../../head/model/head.js'
import { parseJson } from '../../../jsonld/graph/parse-graph.js'
import type { LintInput, LintPage } from '../../input.js'
import type { GivenFacts } from '../context.js'
import { readRecord, readString } from './records.js'

/** Reads the inputs. An input of the wrong type counts as not given. */
export function readGiven(input: LintInput): Omit<GivenFacts, 'vocabulary' | 'now'> {
  const json = readRecord(readJson(input.json))
  const post = readRecord(input.post) ?? json
  const head = readRecord(input.head) as Head | undefined
  return {
    json,
    post,
    page: readRecord(input.page) as Partial<LintPage> | undefined,
    head,
    html:
      readString(input.html) ??
      (head === undefined ? (readString(post?.yoast_head) ?? readString(post?.html)) : undefined),
    pageHtml: readString(input.pageHtml),
  }
}

/** REST JSON as text or data. The response to `?slug=` is a list of one post. */
function readJson(json: unknown): unknown {
  const parsed = typeof json === 'string' ? parseJson(json) : json
  return Array.isArray(parsed) && parsed.length === 1 ? parsed[0] : parsed
}
