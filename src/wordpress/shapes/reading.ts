/**
 * What a shape reads of a value: the value itself, `undefined` for an empty value that counts as absent, or a
 * description that follows the structure of the value.
 */
export type Reading = unknown | Mismatch | Fields | Entries | RenderedAs | readonly Reading[]

/** A value of the wrong type. */
export class Mismatch {
  /** What was expected: `a string`. */
  readonly expected: string

  constructor(expected: string) {
    this.expected = expected
  }
}

/** The readings of an object's fields. */
export class Fields {
  /** By name; fields that the shape does not name are here as they arrived. */
  readonly readings: Readonly<Record<string, Reading>>
  /** Names of the required fields. */
  readonly required: ReadonlySet<string>

  constructor(readings: Readonly<Record<string, Reading>>, required: ReadonlySet<string>) {
    this.readings = readings
    this.required = required
  }
}

/** The readings of an object's values, for objects whose keys are data. */
export class Entries {
  /** In the order of the keys. */
  readonly readings: readonly Reading[]

  constructor(readings: readonly Reading[]) {
    this.readings = readings
  }
}

/** A text field whose `rendered` was found elsewhere. */
export class RenderedAs {
  /** Code of the warning. */
  readonly code: 'flat-text' | 'raw-text'
  readonly rendered: string
  /** The reading of the field with that `rendered`. */
  readonly reading: Fields

  constructor(code: 'flat-text' | 'raw-text', rendered: string, reading: Fields) {
    this.code = code
    this.rendered = rendered
    this.reading = reading
  }
}
