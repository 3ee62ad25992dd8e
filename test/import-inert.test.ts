import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build, type Metafile, type Plugin } from 'esbuild'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const { exports } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
const entries = Object.keys(exports)
  .filter((subpath) => !subpath.endsWith('.json'))
  .map((subpath) => `src/${subpath.slice(2)}/index.ts`.replace('//', '/'))

/**
 * Keeps esbuild from relying on `sideEffects: false`, so that it examines each statement of our files. Packages stay
 * external and are trusted.
 */
const doubt: Plugin = {
  name: 'doubt',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\.js$/, '.ts')),
      sideEffects: true,
    }))
    onResolve({ filter: /^[^./]/ }, () => ({ external: true, sideEffects: false }))
  },
}

describe.each(entries)('importing %s', (entry) => {
  it('leaves nothing in a bundle that uses none of its exports', async () => {
    const { outputFiles, metafile } = await build({
      stdin: { contents: `import './${entry}'`, resolveDir: root },
      bundle: true,
      format: 'esm',
      treeShaking: true,
      plugins: [doubt],
      metafile: true,
      write: false,
    })
    expect(offendersIn(metafile)).toEqual([])
    expect(Object.keys(metafile.inputs)).toContain(entry)
    expect(outputFiles[0]?.text.replace(/^\/\/.*\n|\s/gm, '')).toBe('')
  })

  it('runs where nothing can be changed, and leaves no globals except those of zod', async () => {
    const { outputFiles } = await build({
      entryPoints: [resolve(root, entry)],
      bundle: true,
      format: 'iife',
      globalName: 'entry',
      write: false,
    })
    // Only what the language itself has: no console, no timers, no process, no URL.
    const context = createContext({})
    const before = runInContext(FREEZE_INTRINSICS, context)
    runInContext(`'use strict';${outputFiles[0]?.text}`, context)
    const after: string[] = runInContext('Reflect.ownKeys(globalThis)', context)
    expect(after.filter((name) => !before.includes(name) && !name.startsWith('__zod_'))).toEqual(['entry'])
  })
})

/** Files that leave something behind, with what they leave in bytes. */
function offendersIn({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([file, { bytesInOutput }]) => file !== '<stdin>' && bytesInOutput > 0)
      .map(([file, { bytesInOutput }]) => `${file}: ${bytesInOutput} bytes`),
  )
}

/** A write to a frozen object throws in strict code. */
const FREEZE_INTRINSICS = `
  const names = Reflect.ownKeys(globalThis)
  for (const name of names) {
    const value = globalThis[name]
    if (typeof value === 'function' && value.prototype) Object.freeze(value.prototype)
    if ((typeof value === 'function' || typeof value === 'object') && value !== globalThis) Object.freeze(value)
  }
  names
`
