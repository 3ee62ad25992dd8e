/** What schema.org defines, as far as rules ask: given to `lint` by whoever wants types and properties checked. */
export interface Vocabulary {
  /** The release of schema.org, such as `30.0`. */
  readonly release: string
  /** Whether there is a type of that name; case counts. */
  readonly isType: (name: string) => boolean
  /** Whether there is a property of that name. */
  readonly isProperty: (name: string) => boolean
  /** Whether a type is another one or below it. */
  readonly isSubtype: (type: string, ancestor: string) => boolean
  /** The types that have a property; none where there is no such property. */
  readonly domainsOf: (property: string) => readonly string[]
  /** The types that a property's values have; none where there is no such property. */
  readonly rangesOf: (property: string) => readonly string[]
}
