import { describeInput, describeUnread } from '../../internal/describe-input.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { throwProblem } from '../../site/checks.js'

/** Whether an input is a post as `parsePost` returns it. */
export function isPost(input: unknown): boolean {
  // Only `id` tells a post from a response of `get_head` to which a plugin has added fields of the post.
  return (
    isPlainObject(input) &&
    typeof input.id === 'number' &&
    isPlainObject(input.title) &&
    typeof input.title.rendered === 'string' &&
    typeof input.type === 'string'
  )
}

/** @throws ConfigError for anything but a post as `parsePost` returns it. */
export function checkPost(input: unknown): void {
  if (isPost(input)) return
  const json = describeUnread(input)?.data ?? 'json'
  throwProblem('post', 'wrong-type', `${describeInput(input)}; pass parsePost(${json})`)
}
