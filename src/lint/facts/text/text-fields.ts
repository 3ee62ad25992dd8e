import { isRecord, type JsonRecord, readString } from '../page/records.js'
import type { Place } from '../place.js'

/** A text or markup that people read. */
export interface WrittenText {
  readonly text: string
  readonly place: Place
}

/** Lists the fields of a resource that are text, plain or rendered, as they are stored. */
export function listTextFields(
  resource: JsonRecord,
  names: readonly string[],
  at: (...path: string[]) => Place,
): WrittenText[] {
  return names.flatMap((name) => {
    const field = resource[name]
    const isRendered = isRecord(field)
    const text = readString(isRendered ? field.rendered : field)
    if (text === undefined) return []
    return [{ text, place: isRendered ? at(name, 'rendered') : at(name) }]
  })
}
