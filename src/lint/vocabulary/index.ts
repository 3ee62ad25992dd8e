/**
 * The vocabulary of schema.org, for the rules that check types and properties.
 *
 * @module
 */
export { VOCABULARY } from './schema-org.js'
export type { Vocabulary } from './vocabulary.js'
