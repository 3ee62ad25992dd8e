// @ts-check
/**
 * Writes the owner of the repository into every file that names it: `package.json`, badges and links.
 *
 *   node scripts/set-owner.js OWNER
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listPlaces, replaceOwner } from './repository.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const [owner, ...others] = process.argv.slice(2)

if (owner === undefined || others.length > 0) {
  console.error('Usage: node scripts/set-owner.js OWNER')
  process.exit(2)
}
for (const [file, text] of listPlaces()) {
  const changed = replaceOwner(text, owner)
  if (changed === text) continue
  writeFileSync(join(root, file), changed)
  console.log(`changed ${file}`)
}
