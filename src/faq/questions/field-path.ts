import { isPlainObject } from '../../internal/plain-object.js'

/**
 * The values at a path of field names, separated by dots. Lists on the way are flattened, so that a path reaches rows
 * within rows.
 */
export function valuesAt(value: unknown, path: string): unknown[] {
  let values: unknown[] = [value]
  for (const name of path.split('.')) {
    values = values
      .flatMap((inner) => (Array.isArray(inner) ? inner.flat() : [inner]))
      .flatMap((inner) => (isPlainObject(inner) && Object.hasOwn(inner, name) ? [inner[name]] : []))
  }
  return values
}

/** The text at a path; empty if there is none. Numbers are read as text. */
export function textAt(value: unknown, path: string | undefined): string {
  const found = path === undefined ? undefined : valuesAt(value, path)[0]
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : ''
}
