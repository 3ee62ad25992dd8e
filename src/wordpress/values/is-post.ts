import { isPlainObject } from '../../internal/plain-object.js'

/**
 * Whether a value is a post: it has all fields that a post must have. `parseResource` and `composeHead` both ask this, so that what is
 * read as a post was also checked as one, whatever other fields it has.
 */
export function isPost(value: unknown): boolean {
  return (
    isPlainObject(value) &&
    typeof value.id === 'number' &&
    typeof value.link === 'string' &&
    typeof value.type === 'string' &&
    isPlainObject(value.title) &&
    typeof value.title.rendered === 'string'
  )
}
