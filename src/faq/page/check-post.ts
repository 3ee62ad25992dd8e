import { describeUnread } from '../../internal/describe-input.js'
import { refuseInput } from '../../site/refuse-input.js'
import { isPost } from '../../wordpress/values/is-post.js'

/** @throws ConfigError for anything but a post as `parsePost` returns it. */
export function checkPost(input: unknown): void {
  if (isPost(input)) return
  const json = describeUnread(input)?.data ?? 'json'
  refuseInput('post', input, `parsePost(${json})`)
}
