/** A question that stands in data beside the content: a block's attributes, JSON-LD, mapped fields. */
export interface DataItem {
  /** The name of the markup. */
  readonly source: string
  readonly kind: 'faq' | 'disclosure'
  /** Where in the content the data stands. */
  readonly start: number
  readonly id?: string
  /** HTML. */
  readonly question: string
  /** HTML. */
  readonly answer: string
  /** Whether a reader sees it; absent where the data do not say, and the content has to. */
  readonly visible?: boolean
}

/**
 * The value at a path of field names parted by dots, or undefined where there is none. Lists on the way are gone
 * through, so that rows within rows are found.
 */
export function valuesAt(value: unknown, path: string): unknown[] {
  let values: unknown[] = [value]
  for (const name of path.split('.')) {
    values = values
      .flatMap((inner) => (Array.isArray(inner) ? inner.flat() : [inner]))
      .flatMap((inner) => fieldOf(inner, name))
  }
  return values
}

/** A text at a path; empty where there is none. */
export function textAt(value: unknown, path: string | undefined): string {
  const found = path === undefined ? undefined : valuesAt(value, path)[0]
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : ''
}

function fieldOf(value: unknown, name: string): unknown[] {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? [(value as Readonly<Record<string, unknown>>)[name]]
    : []
}
