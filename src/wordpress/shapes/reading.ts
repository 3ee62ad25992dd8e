/**
 * What a lenient schema makes of a value: the value itself where it fits, `undefined` where it stands for an absent
 * part, else a description with the structure of the value.
 */
export type Reading =
  | unknown
  | Mismatch
  | Fields
  | Replacement
  | readonly Reading[]
  | ReadonlyMap<string, Reading>

/** A value of the wrong type. */
export class Mismatch {
  /** The expected type, as zod names it. */
  readonly expected: string

  constructor(expected: string) {
    this.expected = expected
  }
}

/** The readings of an object's fields. */
export class Fields {
  readonly readings: Readonly<Record<string, Reading>>
  /** Names of the fields that the object cannot do without. */
  readonly required: ReadonlySet<string>

  constructor(readings: Readonly<Record<string, Reading>>, required: ReadonlySet<string>) {
    this.readings = readings
    this.required = required
  }
}

/** A value that is read in place of the one that arrived. */
export class Replacement {
  /** Code of the warning. */
  readonly code: 'flat-text' | 'raw-text'
  readonly value: unknown
  readonly reading: Reading

  constructor(code: 'flat-text' | 'raw-text', value: unknown, reading: Reading) {
    this.code = code
    this.value = value
    this.reading = reading
  }
}
