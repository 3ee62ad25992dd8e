import { readFileSync } from 'node:fs'

/** Reads a response that was recorded on a site with a plugin. */
export function readPluginFixture(path: string): string {
  return readFileSync(new URL(`../fixtures/plugins/${path}`, import.meta.url), 'utf8')
}

/** Reads recorded JSON. Every call returns a new value. */
export function readPluginJson(path: string) {
  return JSON.parse(readPluginFixture(path))
}
