// @ts-check
/**
 * Makes all files that are packed readable for everyone. npm keeps the modes of files, which depend on the umask of who
 * packs: without this, the same commit makes different tarballs.
 */
import { chmodSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

for (const name of ['README.md', 'LICENSE', 'CHANGELOG.md', 'package.json'])
  chmodSync(join(root, name), 0o644)
for (const folder of ['dist', 'src']) {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  for (const entry of entries) if (entry.isFile()) chmodSync(join(entry.parentPath, entry.name), 0o644)
}
