// @ts-check
/**
 * Measures how much the built package adds to a bundle, minified and gzipped with its dependencies, and fails if that is
 * over budget.
 *
 *   npm run build && node scripts/size.js
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
/** @type {{ name: string, exports: Record<string, unknown> }} */
const { name: packageName, exports } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))

/** Budgets in bytes, gzipped. Whole subpaths have none; they are measured for information. */
const USES = [
  { use: 'rendering alone', code: "export { renderHead } from 'wp-faq-seo/head'", budget: 3_800 },
  {
    use: 'adopting by steps',
    code: "export { addFaqGraph, parsePost, readPluginHead, renderHead } from 'wp-faq-seo'",
    budget: 53_500,
  },
  {
    use: 'the straight way',
    code: "export { composeHead, parsePost, renderHead } from 'wp-faq-seo'",
    budget: 96_900,
  },
  { use: 'linting', code: "export { lint } from 'wp-faq-seo/lint'", budget: 72_400 },
  { use: 'looking at a head', code: "export { renderPreview } from 'wp-faq-seo/preview'", budget: 38_000 },
  ...Object.keys(exports)
    .filter((subpath) => !subpath.endsWith('.json'))
    .map((subpath) => packageName + subpath.slice(1))
    .map((path) => ({ use: `all of ${path}`, code: `export * from '${path}'`, budget: undefined })),
]

const rows = await Promise.all(USES.map(measure))
console.log(`${'import'.padEnd(30)}${['minified', 'gzipped', 'budget'].map(inColumn).join('')}`)
for (const { use, minified, gzipped, budget } of rows) {
  console.log(`${use.padEnd(30)}${[minified, gzipped, budget ?? '–'].map(inColumn).join('')}`)
}
const tooLarge = rows.filter(({ gzipped, budget }) => budget !== undefined && gzipped > budget)
for (const { use, gzipped, budget, files } of tooLarge) {
  console.error(`\n${use} is over its budget: ${gzipped} bytes, ${budget} allowed. Its files, minified:`)
  for (const [file, bytes] of files) console.error(`${String(bytes).padStart(8)}  ${file}`)
}
process.exitCode = tooLarge.length === 0 ? 0 : 1

/** @param {typeof USES[number]} use */
async function measure({ use, code, budget }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    metafile: true,
    write: false,
  })
  const [output] = outputFiles
  if (output === undefined) throw new Error(`esbuild wrote nothing for: ${code}`)
  const files = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .map(([file, { bytesInOutput }]) => /** @type {const} */ ([file, bytesInOutput]))
    .sort(([, one], [, other]) => other - one)
  return {
    use,
    budget,
    minified: output.contents.length,
    gzipped: gzipSync(output.contents, { level: 9 }).length,
    files,
  }
}

/** @param {string | number} value */
function inColumn(value) {
  return (typeof value === 'number' ? value.toLocaleString('en') : value).padStart(10)
}
