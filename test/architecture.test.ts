import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** The folders from the top down: what each may import from, and which packages only it may use. */
const FOLDERS: Readonly<Record<string, Folder>> = {
  internal: { folders: [], packages: [] },
  wordpress: { folders: [], packages: ['zod/mini'] },
  content: { folders: [], packages: ['entities/decode', 'htmlparser2'] },
  site: { folders: ['wordpress', 'content'], packages: ['zod/mini'] },
  faq: { folders: ['wordpress', 'content', 'site'], packages: [] },
  jsonld: { folders: ['faq', 'site', 'content', 'wordpress'], packages: [], types: ['schema-dts'] },
  head: { folders: ['jsonld', 'faq', 'site', 'content'], packages: [] },
  plugins: { folders: ['head', 'jsonld', 'site', 'wordpress', 'content'], packages: [] },
  lint: { folders: ['head', 'jsonld', 'faq', 'site', 'content', 'wordpress'], packages: [] },
  preview: { folders: ['lint', 'head', 'jsonld', 'faq', 'site', 'content'], packages: [] },
  adapters: { folders: ['head', 'jsonld', 'site', 'content'], packages: [] },
  testing: {
    folders: ['lint', 'plugins', 'head', 'jsonld', 'faq', 'site', 'content', 'wordpress'],
    packages: [],
  },
}

/** The files of the straight way are above all folders. */
const STRAIGHT_WAY = ['compose.ts', 'index.ts']

/** Globals that the sources may use: no clock, no randomness, no environment. */
const GLOBALS = [
  'Array',
  'ArrayBuffer',
  'Boolean',
  'Intl',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'RegExp',
  'Set',
  'String',
  'TypeError',
  'URL',
  'WeakMap',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'undefined',
]

interface Folder {
  readonly folders: readonly string[]
  readonly packages: readonly string[]
  /** Packages of which only types may be imported. */
  readonly types?: readonly string[]
}

interface Import {
  readonly from: string
  readonly specifier: string
  readonly isType: boolean
}

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
const imports = files.flatMap(readImports)

describe('the folders', () => {
  it('are the folders of src', () => {
    const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(FOLDERS).sort())
    expect(files.filter((file) => !file.includes('/'))).toEqual(STRAIGHT_WAY)
  })

  it('are ordered so that each imports only from folders above it', () => {
    const names = Object.keys(FOLDERS)
    const upward = Object.entries(FOLDERS).filter(([name, { folders }]) =>
      folders.some((folder) => names.indexOf(folder) >= names.indexOf(name)),
    )
    expect(upward).toEqual([])
  })

  it('import only from the folders that they may, including types', () => {
    const crossing = imports.filter(({ from, specifier }) => {
      const target = targetOf(from, specifier)
      if (target === undefined || isStraightWay(from) || folderOf(from) === folderOf(target)) return false
      // Every folder may import from `internal`.
      if (folderOf(target) === 'internal') return false
      return !FOLDERS[folderOf(from)]?.folders.includes(folderOf(target))
    })
    expect(crossing.map(describeImport)).toEqual([])
  })

  it('import from the file that defines a name, never from an index', () => {
    expect(
      imports.filter(({ specifier }) => /(?:^|\/)index\.js$/.test(specifier)).map(describeImport),
    ).toEqual([])
  })

  it('import files that exist', () => {
    const missing = imports.filter(({ from, specifier }) => {
      const target = targetOf(from, specifier)
      return target !== undefined && !files.includes(target)
    })
    expect(missing.map(describeImport)).toEqual([])
  })

  it('have no circular imports, including types', () => {
    expect(findCircles()).toEqual([])
  })
})

describe('packages', () => {
  const external = imports.filter(({ from, specifier }) => targetOf(from, specifier) === undefined)

  it('are imported only where the table allows it, schema-dts only as types', () => {
    const foreign = external.filter(({ from, specifier, isType }) => {
      const folder = FOLDERS[folderOf(from)]
      return !folder?.packages.includes(specifier) && !(isType && folder?.types?.includes(specifier))
    })
    expect(foreign.map(describeImport)).toEqual([])
  })

  it('are the dependencies, and each is used', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const used = new Set(external.map(({ specifier }) => specifier.split('/')[0]))
    expect([...used].sort()).toEqual(Object.keys(dependencies).sort())
  })
})

describe('the sources', () => {
  const used = readGlobals()

  it('use only pure globals: no clock, no randomness, no network, no environment', () => {
    expect([...used.globals].filter(([name]) => !GLOBALS.includes(name))).toEqual([])
    expect(used.globals.size).toBeGreaterThan(5)
  })

  it('use neither random numbers nor the machine’s locale', () => {
    expect(used.members.get('random')).toBeUndefined()
    expect([...used.members].filter(([name]) => /^(?:toLocale|localeCompare$)/.test(name))).toEqual([])
  })

  it('import nothing dynamically', () => {
    expect(used.dynamicImports).toEqual([])
  })
})

function readImports(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8')
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements.flatMap((statement): Import[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const { moduleSpecifier } = statement
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return []
    return [{ from: file, specifier: moduleSpecifier.text, isType: importsOnlyTypes(statement) }]
  })
}

function importsOnlyTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) {
    const { isTypeOnly, exportClause } = statement
    if (isTypeOnly || exportClause === undefined || ts.isNamespaceExport(exportClause)) return isTypeOnly
    return exportClause.elements.every((element) => element.isTypeOnly)
  }
  const { importClause } = statement
  if (importClause === undefined) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { name, namedBindings } = importClause
  if (name !== undefined || namedBindings === undefined || ts.isNamespaceImport(namedBindings)) return false
  return namedBindings.elements.every((element) => element.isTypeOnly)
}

/** The file of a relative import; `undefined` for a package. */
function targetOf(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return posix.join(dirname(from), specifier).replace(/\.js$/, '.ts')
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? ''
}

function isStraightWay(file: string): boolean {
  return STRAIGHT_WAY.includes(file)
}

function describeImport({ from, specifier }: Import): string {
  return `${from} imports ${specifier}`
}

/** Circular imports. */
function findCircles(): string[] {
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      return
    }
    if (done.has(file)) return
    for (const { from, specifier } of imports) {
      const target = from === file ? targetOf(from, specifier) : undefined
      if (target !== undefined) visit(target, [...path, file])
    }
    done.add(file)
  }
  for (const file of files) visit(file, [])
  return circles
}

/** Globals that the sources use, each with the first file that uses it. */
function readGlobals() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(fileNames, options)
  const checker = program.getTypeChecker()
  const globals = new Map<string, string>()
  const members = new Map<string, string>()
  const dynamicImports: string[] = []
  for (const file of program.getSourceFiles()) {
    const path = relative(source, file.fileName)
    if (path.startsWith('..')) continue
    const note = (map: Map<string, string>, name: string) => map.has(name) || map.set(name, path)
    const visit = (node: ts.Node): void => {
      // The operand of `extends` is a value, although TypeScript treats it as a type.
      if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        dynamicImports.push(path)
      }
      if (ts.isPropertyAccessExpression(node)) note(members, node.name.text)
      if (ts.isIdentifier(node) && isGlobal(node)) note(globals, node.text)
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return { globals, members, dynamicImports }

  function isGlobal(node: ts.Identifier): boolean {
    const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
    const found = isMember
      ? undefined
      : checker.resolveName(node.text, undefined, ts.SymbolFlags.Value, false)
    return found !== undefined && checker.getSymbolAtLocation(node) === found
  }
}
