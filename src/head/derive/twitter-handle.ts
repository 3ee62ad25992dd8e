/** Reads the handle of an X account, written as `@name`, `name` or the URL of its profile. */
export function toHandle(account: string | undefined): string | undefined {
  const name = /[A-Za-z0-9_]{1,25}$/.exec(account ?? '')?.[0]
  return name === undefined ? undefined : `@${name}`
}
