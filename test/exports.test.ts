import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** The runtime exports of each subpath. Adding one is a promise, removing one is a breaking change. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  '.': [
    'ConfigError',
    'POST_FIELDS',
    'RestParseError',
    'addFaqGraph',
    'applyRobots',
    'buildHead',
    'composeHead',
    'correctLanguage',
    'correctPageUrl',
    'defineSite',
    'defineUrlMap',
    'fillHead',
    'isResource',
    'paginateHead',
    'parsePost',
    'parsePosts',
    'parseResource',
    'readPluginHead',
    'renderHead',
    'resourceKind',
    'rewriteUrls',
    'safeParsePost',
    'siteFromHead',
    'toFaqPage',
    'toSitePage',
    'toTags',
  ],
  './wordpress': [
    'POST_FIELDS',
    'RestParseError',
    'parseHeadResponse',
    'parsePost',
    'parsePosts',
    'parseResource',
    'parseRestError',
    'parseRoot',
    'parseTerm',
    'parseTerms',
    'parseType',
    'parseTypes',
    'parseUser',
    'parseUsers',
    'restPostSchema',
    'WPGRAPHQL_FIELDS',
    'WPGRAPHQL_YOAST_FIELDS',
    'postFromWordPressCom',
    'postFromWpGraphql',
    'postsFromWordPressCom',
    'postsFromWpGraphql',
    'termFromWpGraphql',
    'typeFromWpGraphql',
    'userFromWpGraphql',
    'safeParseHeadResponse',
    'safeParsePost',
    'safeParsePosts',
    'safeParseResource',
    'safeParseTerm',
    'safeParseType',
    'safeParseUser',
  ],
  './content': [
    'CONTENT_POLICY',
    'countWords',
    'decodeEntities',
    'escapeAttribute',
    'escapeText',
    'listHeadings',
    'listImages',
    'listLinks',
    'readingMinutes',
    'sanitizeHtml',
    'toText',
    'truncateText',
  ],
  './site': ['ConfigError', 'defineSite', 'defineUrlMap', 'mapUrl', 'siteFromRoot'],
  './faq': [
    'QUESTION_PATTERNS',
    'buildCatalog',
    'groupByCategory',
    'groupQuestions',
    'mergeFaqPages',
    'toLlmsFullText',
    'toLlmsText',
    'toMarkdown',
    'extractQuestions',
    'descriptionOf',
    'excerptOf',
    'expandTemplate',
    'isResource',
    'linkTranslations',
    'resourceKind',
    'rewritePageUrls',
    'titleOf',
    'toFaqPage',
    'toSitePage',
  ],
  './jsonld': [
    'ANSWER_POLICY',
    'buildAnswerNode',
    'buildGraph',
    'buildQuestionNode',
    'createIds',
    'findNodes',
    'mergeGraphs',
    'parseGraph',
    'rewriteGraph',
    'serializeGraph',
  ],
  './head': [
    'addFaqGraph',
    'applyRobots',
    'buildHead',
    'compareHeads',
    'correctLanguage',
    'correctPageUrl',
    'fillHead',
    'findOrigins',
    'headFromTags',
    'listBreadcrumbs',
    'listTagKeys',
    'listUrls',
    'mergeHeads',
    'paginateHead',
    'parseHead',
    'renderHead',
    'renderTag',
    'rewriteUrls',
    'siteFromHead',
    'toSitemapEntries',
    'toTags',
  ],
  './plugins': [
    'headFromAioseo',
    'headFromHtml',
    'headFromRankMath',
    'headFromSeopress',
    'headFromYoastHtml',
    'recognizePlugin',
    'headFromWpGraphqlYoast',
    'headFromYoastJson',
    'readPluginHead',
  ],
  './lint': ['RULES', 'formatDiagnostics', 'lint', 'lintCatalog'],
  './lint/vocabulary': ['VOCABULARY'],
  './preview': ['PREVIEW_STYLE_HASH', 'renderPreview'],
  './adapters/next': ['toJsonLdProps', 'toNextElements', 'toNextMetadata'],
  './adapters/unhead': ['toUnheadInput'],
  './adapters/react': ['toJsonLdProps', 'toReactElements'],
  './adapters/react-router': ['toMetaDescriptors'],
  './adapters/tanstack': ['toTanstackHead'],
  './adapters/html': ['renderHead', 'toHtmlTags'],
  './testing': ['fakePluginResponse', 'fakePost', 'fakeTerm', 'fakeType', 'fakeUser', 'seoMatchers'],
  './testing/vitest': [],
  './testing/jest': [],
}

const pkg = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const source = new URL('../src/', import.meta.url)

describe('exports of package.json', () => {
  it('has a subpath for every room, and for nothing else except itself', () => {
    const folders = readdirSync(source, { recursive: true, encoding: 'utf8' })
    const rooms = folders.filter((name) => existsSync(new URL(`${name}/index.ts`, source)))
    expect(Object.keys(pkg.exports).sort()).toEqual(
      ['.', './package.json', ...rooms.map((room) => `./${room}`)].sort(),
    )
  })

  it.each(Object.keys(NAMES))('lists the types of %s first, then the module', (subpath) => {
    const file = `./dist/${subpath.slice(2)}${subpath === '.' ? '' : '/'}index`
    expect(Object.entries(pkg.exports[subpath])).toEqual([
      ['types', `${file}.d.ts`],
      ['default', `${file}.js`],
    ])
  })
})

describe.each(Object.entries(NAMES))('wp-faq-seo at %s', (subpath, names) => {
  it('exports only its public names', async () => {
    const entry: object = await import(entryOf(subpath).href)
    expect(Object.keys(entry).sort()).toEqual([...names].sort())
  })
})

describe('a type that a function takes or returns', () => {
  const entries = Object.keys(NAMES).map((subpath) => [subpath, fileURLToPath(entryOf(subpath))] as const)
  const { config } = ts.readConfigFile(
    fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    ts.sys.readFile,
  )
  const { options } = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    fileURLToPath(new URL('..', import.meta.url)),
  )
  const program = ts.createProgram(
    entries.map(([, file]) => file),
    options,
  )
  const checker = program.getTypeChecker()

  it.each(entries)('is exported from %s as well', (_, file) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile)
    const exported = checker.getExportsOfModule(module as ts.Symbol)
    const names = new Set(exported.map(({ name }) => name))
    const missing = exported.flatMap((symbol) =>
      referencesOf(symbol)
        .filter((name) => !names.has(name))
        .map((name) => `${name} of ${symbol.name}`),
    )
    expect(missing).toEqual([])
  })

  /** The names of the types of `src/` in a function's signature, or in the type of a constant. */
  function referencesOf(exported: ts.Symbol): string[] {
    const found: string[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isTypeReferenceNode(node)) {
        const symbol = resolveSymbol(checker.getSymbolAtLocation(node.typeName))
        const declaration = symbol?.declarations?.[0]
        const isOwn = declaration?.getSourceFile().fileName.startsWith(fileURLToPath(source)) === true
        if (isOwn && !ts.isTypeParameterDeclaration(declaration)) found.push((symbol as ts.Symbol).name)
      }
      ts.forEachChild(node, visit)
    }
    for (const declaration of resolveSymbol(exported)?.declarations ?? []) {
      if (!ts.isFunctionDeclaration(declaration) && !ts.isVariableDeclaration(declaration)) continue
      const { type } = declaration
      if (type !== undefined) visit(type)
      if (ts.isFunctionDeclaration(declaration))
        for (const parameter of declaration.parameters)
          if (parameter.type !== undefined) visit(parameter.type)
    }
    return found
  }

  function resolveSymbol(symbol: ts.Symbol | undefined): ts.Symbol | undefined {
    return symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias
      ? checker.getAliasedSymbol(symbol)
      : symbol
  }
})

describe('an export of both the root and a room', () => {
  it('is the same value', async () => {
    const root: Record<string, unknown> = { ...(await import('wp-faq-seo')) }
    const rooms = await Promise.all([
      import('wp-faq-seo/wordpress'),
      import('wp-faq-seo/site'),
      import('wp-faq-seo/faq'),
      import('wp-faq-seo/head'),
      import('wp-faq-seo/plugins'),
    ])
    const inRooms: Record<string, unknown> = Object.assign({}, ...rooms)
    const { composeHead: _, ...shared } = root
    for (const [name, value] of Object.entries(shared)) expect(inRooms[name], name).toBe(value)
  })
})

function entryOf(subpath: string): URL {
  return new URL(`${subpath}/index.ts`, source)
}
