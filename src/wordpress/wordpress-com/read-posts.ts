import type { PlainObject } from '../../internal/plain-object.js'
import type { Node } from '../other-apis/convert-resource.js'
import { identify } from '../reading/identify.js'
import { readBody } from '../reading/read-body.js'
import { type Refusal, refuse } from '../reading/refusal.js'
import { POST_OF_WORDPRESS_COM } from './convert-post.js'

/** The posts of a body, or its refusal. */
export type Posts =
  | {
      readonly success: true
      readonly nodes: readonly Node[]
      readonly isList: boolean
      readonly body: object
    }
  | Refusal

/** Reads the posts of a body: one post, a list of posts, or the object around it. `subject` names them in messages. */
export function readPostsOfWordPressCom(json: unknown, subject: string): Posts {
  const { is } = POST_OF_WORDPRESS_COM
  const read = readBody(json)
  if (!read.success) return refuse(subject, [read.issue], { cause: read.cause })
  const { data: body } = read
  const { posts } = body as PlainObject
  if (Array.isArray(body) || Array.isArray(posts)) {
    const [list, path] = Array.isArray(body) ? [body, ''] : [posts as unknown[], 'posts']
    const nodes = list.map((value, index) => ({ value, path: `${path}[${index}]` }))
    return { success: true, nodes, isList: true, body }
  }
  const other = is(body as PlainObject) ? undefined : identify(body, 'another API')
  if (other !== undefined) return refuse(subject, [other], { body })
  return { success: true, nodes: [{ value: body, path: '' }], isList: false, body }
}
