/** Converts an X account, written as `@name`, `name` or profile URL, to a handle with `@`. */
export function toHandle(account: string | undefined): string | undefined {
  const name = /[A-Za-z0-9_]{1,25}$/.exec(account ?? '')?.[0]
  return name === undefined ? undefined : `@${name}`
}
