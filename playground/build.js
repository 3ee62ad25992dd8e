// @ts-check
/**
 * Writes the playground as static files into `playground/dist`, for any host. It is bundled from the built package, as its
 * users get it; the same sources make the same bytes.
 *
 *   npm run build && node playground/build.js
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { PREVIEW_STYLE_HASH } from 'wp-faq-seo/preview'
import { repositoryUrl } from '../scripts/repository.js'

const SOURCE = fileURLToPath(new URL('.', import.meta.url))

/** Where the files are. */
export const DIST = join(SOURCE, 'dist')

const { name: PACKAGE } = JSON.parse(readFileSync(join(SOURCE, '../package.json'), 'utf8'))
const LOGO = readFileSync(join(SOURCE, '../guide/public/logo.svg'), 'utf8').trim()

/** What replaces the names in double braces in `index.html`. */
const VALUES = {
  // A frame that shows a preview inherits this page's policy, which has to allow the preview's style.
  PREVIEW_STYLE_HASH,
  LOGO: `data:image/svg+xml,${encodeURIComponent(LOGO)}`,
  REPOSITORY: repositoryUrl(),
  PACKAGE: `https://www.npmjs.com/package/${PACKAGE}`,
}

/** Builds the playground. */
export async function buildPlayground() {
  rmSync(DIST, { recursive: true, force: true })
  mkdirSync(DIST)
  await build({
    entryPoints: [join(SOURCE, 'src/main.ts')],
    outfile: join(DIST, 'app.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // The project's `paths` lead to the sources; here the package is meant.
    tsconfigRaw: {},
    legalComments: 'none',
  })
  cpSync(join(SOURCE, 'style.css'), join(DIST, 'style.css'))
  const html = readFileSync(join(SOURCE, 'index.html'), 'utf8')
  writeFileSync(
    join(DIST, 'index.html'),
    html.replace(/\{\{(\w+)\}\}/g, (_, /** @type {keyof typeof VALUES} */ name) => VALUES[name]),
  )
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  await buildPlayground()
  console.log(`The playground is in ${DIST}`)
}
