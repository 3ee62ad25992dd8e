import { readdirSync } from 'node:fs'
import type { RuleVectors } from './vectors.js'

/** One file per family in `vectors/`. Each exports the vectors of its rules by rule id. */
const folder = new URL('./vectors/', import.meta.url)
const files: readonly object[] = await Promise.all(
  readdirSync(folder).map((name) => import(new URL(name, folder).href)),
)

/** The vectors of all rules by rule id. */
export const ALL_VECTORS: ReadonlyMap<string, RuleVectors> = new Map(
  files.flatMap((file) => Object.values(file).flatMap((family) => Object.entries(family as object))),
)
