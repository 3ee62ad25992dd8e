/** The vocabulary that `lint` checks types and properties against. */
export interface Vocabulary {
  /** The release of schema.org, such as `30.0`. */
  readonly release: string
  /** Whether a type exists. Names are case-sensitive. */
  readonly isType: (name: string) => boolean
  /** Whether a property exists. */
  readonly isProperty: (name: string) => boolean
  /** Whether a type is `ancestor` or a subtype of it. */
  readonly isSubtype: (type: string, ancestor: string) => boolean
  /** The types that have a property. Empty for an unknown property. */
  readonly domainsOf: (property: string) => readonly string[]
  /** The types of the values of a property. Empty for an unknown property. */
  readonly rangesOf: (property: string) => readonly string[]
}
