import { readdirSync } from 'node:fs'
import type { RuleVectors } from './vectors.js'

/** The files of `vectors/`, one a family: each exports the vectors of its rules by their ids. */
const folder = new URL('./vectors/', import.meta.url)
const files: readonly object[] = await Promise.all(
  readdirSync(folder).map((name) => import(new URL(name, folder).href)),
)

/** The vectors of all rules, by their ids. */
export const ALL_VECTORS: ReadonlyMap<string, RuleVectors> = new Map(
  files.flatMap((file) => Object.values(file).flatMap((family) => Object.entries(family as object))),
)
