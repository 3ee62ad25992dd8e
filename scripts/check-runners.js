// @ts-check
/**
 * Checks the matchers as users install them: the packed tarball next to vitest and Jest. Compiles the types of each
 * separately, and runs both.
 *
 *   npm run build && node scripts/check-runners.js
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explainFailure, makeProject, packPackage, run } from './packed-package.js'

const TESTS = fileURLToPath(new URL('../test/runners', import.meta.url))

/** Each suite is a separate program, so that the declarations of one runner cannot hide faults of another. */
const SUITES = [
  { suite: 'vitest', runner: ['node_modules/vitest/vitest.mjs', 'run', '--dir', 'vitest'] },
  { suite: 'jest-imported', runner: jest('jest-imported') },
  { suite: 'jest-global', runner: jest('jest-global') },
]

const folder = mkdtempSync(join(tmpdir(), 'wp-faq-seo-'))
try {
  const project = join(folder, 'project')
  const { tarball } = await packPackage(folder)
  await makeProject(
    project,
    tarball,
    'typescript@6.0.3',
    'vitest@4.1.12',
    'jest@30.5.2',
    '@jest/globals@30.5.2',
    '@types/jest@30.0.0',
  )
  cpSync(TESTS, project, { recursive: true })
  for (const { suite, runner } of SUITES) {
    const config = `tsconfig.${suite}.json`
    writeFileSync(
      join(project, config),
      JSON.stringify({ compilerOptions: compileTo(suite), files: [`${suite}.test.ts`] }),
    )
    await run(project, process.execPath, ['node_modules/typescript/bin/tsc', '--project', config])
    await run(project, process.execPath, runner)
    console.log(`ok      ${suite}: types and tests`)
  }
} catch (error) {
  console.error(explainFailure(error))
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** @param {string} outDir */
function compileTo(outDir) {
  return {
    outDir,
    strict: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['ES2023', 'DOM'],
    // The declarations of the runners have errors.
    skipLibCheck: true,
    types: [],
  }
}

/** Jest loads ES modules only with this flag. https://jestjs.io/docs/ecmascript-modules @param {string} suite */
function jest(suite) {
  return ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--rootDir', suite]
}
