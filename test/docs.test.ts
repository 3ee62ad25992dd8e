import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'

/** What a block may require with an HTML comment before it: `<!-- with: post -->`. */
const PREAMBLES: Readonly<Record<string, string>> = {
  json: `const json: unknown = ${JSON.stringify(demoPost())}\n`,
  post: `import { parsePost } from 'wp-faq-seo'\nconst post = parsePost(${JSON.stringify(demoPost())})\n`,
  fetch: `const fetch = async (_url: string): Promise<Response> => new Response(${JSON.stringify(demoPost())})\n`,
}

/** A fenced block of TypeScript that readers copy. */
interface Block {
  readonly name: string
  readonly code: string
}

// On a busy machine, the compiler takes longer than vitest's default timeout.
const SLOW = { timeout: 60_000 }

const blocks: readonly Block[] = [...listMarkdownFiles(), ...listSourceFiles()].flatMap(readBlocks)

describe('documentation', SLOW, () => {
  it('has no code block that is not run', () => {
    const languages = [...listMarkdownFiles(), ...listSourceFiles()].flatMap((file) =>
      [...readFile(file).matchAll(/^(?:\s*\* ?)?```(\S+)/gm)].map(([, language]) => language),
    )
    expect(languages.filter((language) => !/^(?:ts|html|sh|json)$/.test(language ?? ''))).toEqual([])
    expect(blocks).toHaveLength(languages.filter((language) => language === 'ts').length)
  })

  it('has an example for every public function, class and constant', () => {
    const withoutExample = listPublicValues().filter(({ hasExample }) => !hasExample)
    expect(withoutExample.map(({ name }) => name)).toEqual([])
  })

  it('has no fewer examples than before', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(90)
    expect(blocks.flatMap(({ code }) => compileBlock(code).expectations).length).toBeGreaterThanOrEqual(140)
  })

  it('compiles under the strictest options', () => {
    expect(typeCheck(blocks)).toEqual([])
  })
})

describe('example', SLOW, () => {
  it.each(blocks)('$name is correct', async ({ code }) => {
    await runBlock(code)
  })
})

describe('README.md', SLOW, () => {
  it('shows the output of the demo post', () => {
    const [shown = ''] = [...readFile('README.md').matchAll(/^```html\n(.*?)^```$/gms)].map(
      ([, html]) => html ?? '',
    )
    const parts = shown.split(/^…$/m).map((part) => part.replaceAll('\n', ''))
    expect(parts.length).toBeGreaterThan(1)
    let rest = renderHead(composeHead(parsePost(demoPost()))).replaceAll('\n', '')
    expect(rest.startsWith(parts[0] ?? '')).toBe(true)
    expect(rest.endsWith(parts.at(-1) ?? '')).toBe(true)
    for (const part of parts) {
      expect(rest).toContain(part)
      rest = rest.slice(rest.indexOf(part) + part.length)
    }
  })

  it('explains how to try a fresh clone', () => {
    expect(readFile('README.md')).toContain('npm ci && npm run demo')
    expect(readFile('README.md')).toContain('npm ci && npm test')
  })

  it('quotes the demo post', () => {
    const [json = ''] = [...readFile('README.md').matchAll(/^```json\n(.*?)^```$/gms)].map(([, code]) => code)
    const { title, content, yoast_head_json } = JSON.parse(json)
    const post = parsePost(demoPost())
    expect(title).toEqual(post.title)
    expect(post.content?.rendered.startsWith(content.rendered.split('…')[0])).toBe(true)
    expect(post.yoast_head_json).toMatchObject({
      title: yoast_head_json.title,
      canonical: yoast_head_json.canonical,
    })
  })

  it('is short', () => {
    expect(readFile('README.md').split('\n').length).toBeLessThan(250)
  })
})

describe('guide/pipeline.md', SLOW, () => {
  it('names every public value in the table of subpaths', () => {
    const text = readFile('guide/pipeline.md')
    const unnamed = listPublicValues().filter(({ name }) => !text.includes(`\`${name}\``))
    expect(unnamed.map(({ name }) => name)).toEqual([])
  })
})

describe('docs.test.ts', SLOW, () => {
  it('fails for a wrong value in an example', async () => {
    await expect(
      runBlock("import { toText } from 'wp-faq-seo/content'\ntoText('<p>a</p>') // 'b'"),
    ).rejects.toThrow()
    await expect(runBlock('1 + 1\n// 3')).rejects.toThrow()
    await expect(runBlock('1 + 1 // 2\n1 + 1 // two')).rejects.toThrow('not a value: two')
  })

  it('fails for a type error in an example', () => {
    const block = { name: 'wrong', code: "import { toText } from 'wp-faq-seo/content'\ntoText(1)" }
    expect(typeCheck([block])).toHaveLength(1)
  })
})

function demoPost(): string {
  return readFile('examples/posts/failed-exam.json')
}

function readFile(file: string): string {
  return readFileSync(resolve(file), 'utf8')
}

function listMarkdownFiles(): string[] {
  return [...readdirSync('.'), ...listFiles('guide'), ...listFiles('src')].filter((file) =>
    file.endsWith('.md'),
  )
}

function listSourceFiles(): string[] {
  return listFiles('src').filter((file) => file.endsWith('.ts'))
}

function listFiles(folder: string): string[] {
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file).replaceAll('\\', '/'))
      // TypeDoc writes these pages from the sources, which are listed on their own.
      .filter((file) => !file.startsWith('guide/api/'))
      .sort()
  )
}

/** The TypeScript blocks of a Markdown file, or of the comments of a source file. */
function readBlocks(file: string): Block[] {
  const text = file.endsWith('.ts') ? readFile(file).replace(/^ *\* ?/gm, '') : readFile(file)
  return [...text.matchAll(/(?:<!-- with: ([\w ]+) -->\n+)?^```ts\n(.*?)^```$/gms)].map(
    ([, names = '', code = ''], index) => {
      const preamble = names.split(' ').filter(Boolean).map(findPreamble).join('')
      return { name: `${file} #${index + 1}`, code: preamble + code }
    },
  )
}

function findPreamble(name: string): string {
  const preamble = PREAMBLES[name]
  if (preamble === undefined) throw new Error(`There is no preamble ${name}`)
  return preamble
}

/**
 * A block as the body of an async function: imports become calls of `load`, and an expression with a comment
 * behind it, or alone on the next line, becomes a call of `check` with the comment's value.
 */
function compileBlock(code: string): { readonly body: string; readonly expectations: readonly string[] } {
  const file = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true)
  const expectations: string[] = []
  const body = file.statements.map((statement) => {
    const text = statement.getText()
    if (ts.isImportDeclaration(statement)) return importToLoad(statement)
    const expected = ts.isExpressionStatement(statement) ? commentBehind(code, statement.end) : undefined
    if (expected === undefined) return text
    if (!isValue(expected)) throw new Error(`This is not a value: ${expected}`)
    expectations.push(expected)
    return `check((${text}), (${expected}))`
  })
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
  // Wrapped in a function, so that the compiler keeps unused code and allows `await`.
  const wrapped = `async function block() {\n${body.join('\n')}\n}`
  return { body: ts.transpileModule(wrapped, { compilerOptions: options }).outputText, expectations }
}

function importToLoad(statement: ts.ImportDeclaration): string {
  const { importClause, moduleSpecifier } = statement
  const bindings = importClause?.namedBindings
  const isDefault = importClause?.name !== undefined && bindings === undefined
  if (isDefault)
    return `const { default: ${importClause.name.text} } = await load(${moduleSpecifier.getText()})`
  if (bindings === undefined || !ts.isNamedImports(bindings))
    throw new Error(`Not understood: ${statement.getText()}`)
  const names =
    importClause?.phaseModifier === undefined ? bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly) : []
  const list = names.map(({ propertyName, name }) =>
    propertyName ? `${propertyName.text}: ${name.text}` : name.text,
  )
  return `const { ${list.join(', ')} } = await load(${moduleSpecifier.getText()})`
}

function commentBehind(code: string, end: number): string | undefined {
  return /^[ \t]*(?:\n[ \t]*)?\/\/ (.*)/.exec(code.slice(end))?.[1]
}

/** Whether a text is a JavaScript literal of strings, numbers, lists and objects. */
function isValue(text: string): boolean {
  const file = ts.createSourceFile('value.ts', `(${text})`, ts.ScriptTarget.ES2022, true)
  const isLiteral = (node: ts.Node): boolean => {
    if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression)
    if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand)
    if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral)
    if (ts.isObjectLiteralExpression(node)) {
      return node.properties.every(
        (property) => ts.isPropertyAssignment(property) && isLiteral(property.initializer),
      )
    }
    if (ts.isIdentifier(node)) return node.text === 'undefined'
    const { kind } = node
    const isWord = [
      ts.SyntaxKind.TrueKeyword,
      ts.SyntaxKind.FalseKeyword,
      ts.SyntaxKind.NullKeyword,
    ].includes(kind)
    return isWord || ts.isStringLiteral(node) || ts.isNumericLiteral(node)
  }
  const [statement, ...others] = file.statements
  return (
    others.length === 0 &&
    statement !== undefined &&
    ts.isExpressionStatement(statement) &&
    isLiteral(statement.expression)
  )
}

async function runBlock(code: string): Promise<void> {
  const { body } = compileBlock(code)
  const load = (specifier: string) => import(/* @vite-ignore */ toSource(specifier))
  const check = (actual: unknown, expected: unknown) => expect(actual).toStrictEqual(expected)
  await new Function('load', 'check', `${body}\nreturn block()`)(load, check)
}

/** The source file of a public path: `wp-faq-seo/content` -> `src/content/index.ts`. */
function toSource(specifier: string): string {
  if (!/^wp-faq-seo(?:\/|$)/.test(specifier)) return specifier
  const room = specifier.slice('wp-faq-seo/'.length)
  return pathToFileURL(resolve('src', room, 'index.ts')).href
}

/** The messages of the compiler for blocks, each as a module in the folder of the tests. */
function typeCheck(blocks: readonly Block[]): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    'test/tsconfig.json',
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
      },
    },
  )
  const options = { ...config?.options, allowJs: false, noEmit: true }
  const files = new Map(
    blocks.map(({ code }, index) => [
      resolve(`test/block-${index}.ts`).replaceAll('\\', '/'),
      `${code}\nexport {}\n`,
    ]),
  )
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile: read, getSourceFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? read(path)
  host.getSourceFile = (path, target, ...others) => {
    const code = files.get(path)
    return code === undefined
      ? getSourceFile(path, target, ...others)
      : ts.createSourceFile(path, code, target)
  }
  const names = [...files.keys()]
  const program = ts.createProgram(names, options, host)
  return names.flatMap((path, index) => {
    const file = program.getSourceFile(path)
    const diagnostics = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    return diagnostics.map(
      ({ messageText }) => `${blocks[index]?.name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    )
  })
}

/** A tag whose code is in a block that is run. */
function isRunExample({ name, text }: ts.JSDocTagInfo): boolean {
  return name === 'example' && ts.displayPartsToString(text).includes('```ts\n')
}

/** The functions, classes and constants that the entry points export, and whether their comments show an example. */
function listPublicValues(): { readonly name: string; readonly hasExample: boolean }[] {
  const entries = listSourceFiles().filter((file) => /^src\/(?:[^/]+\/){0,2}index\.ts$/.test(file))
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    noLib: true,
    types: [],
  }
  const program = ts.createProgram(entries, options)
  const checker = program.getTypeChecker()
  const values = new Map<string, boolean>()
  for (const entry of entries) {
    const file = program.getSourceFile(entry)
    const module = file && checker.getSymbolAtLocation(file)
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      if (!(target.flags & ts.SymbolFlags.Value)) continue
      values.set(symbol.name, target.getJsDocTags(checker).some(isRunExample))
    }
  }
  return [...values].map(([name, hasExample]) => ({ name, hasExample }))
}
