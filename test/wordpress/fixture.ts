import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../fixtures/wordpress/', import.meta.url)

/** Text of a recorded response, such as `readText('by-slug')`. */
export function readText(name: string): string {
  return readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')
}

/** The same, parsed. */
export function readJson(name: string): never {
  return JSON.parse(readText(name)) as never
}

/** Every recorded body and item of a list. */
export function listBodies(): readonly (readonly [name: string, body: object])[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const body: object = readJson(file.replace('.json', ''))
    const items = Array.isArray(body) ? (body as readonly object[]) : [body]
    return items.map((item, index): [string, object] => [`${file}[${index}]`, item])
  })
}

/** The required fields of a post, and others. */
export function post(fields: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return { id: 549, link: 'https://example.com/faq/a/', type: 'faq', title: { rendered: 'Why?' }, ...fields }
}
