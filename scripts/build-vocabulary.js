// @ts-check
/**
 * Writes schema.org's vocabulary down as the table that `wp-faq-seo/lint/vocabulary` reads. It comes from the types of
 * schema-dts, which Google generates from all that schema.org publishes, pending and retired terms among it.
 *
 *   npm run vocabulary
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** schema.org's newest numbered release whose terms are all there, by version of schema-dts, which does not name it. */
const RELEASES = new Map([['2.1.0', '30.0']])

/** Where the table lies. */
export const TABLE_FILE = fileURLToPath(new URL('../src/lint/vocabulary/table.ts', import.meta.url))

/** The types that all others are below. */
const ROOTS = ['Thing', 'DataType']

/** What schema-dts turns round: to schema.org, an amount with its unit is a thing whose instances are texts. */
const PARENTS = new Map([['Quantity', ['Intangible']]])

/** What schema-dts leaves out: a retired property without types that have it, and the type of its values. */
const PROPERTIES_WITHOUT_TYPES = /** @type {const} */ ([['interactionCount', 'Text']])

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TABLE_FILE, buildTable())

/** The source of the table. */
export function buildTable() {
  const require = createRequire(import.meta.url)
  const declarations = require.resolve('schema-dts/dist/schema.d.ts')
  /** @type {{ version: string }} */
  const { version } = require('schema-dts/package.json')
  const release = RELEASES.get(version)
  if (release === undefined) throw new Error(`Which release of schema.org does schema-dts ${version} have?`)

  const source = ts.createSourceFile(declarations, readFileSync(declarations, 'utf8'), ts.ScriptTarget.Latest)
  const names = readNames(source)
  const types = readTypes(source, names)
  const properties = readProperties(source, names, types)
  return `// Written by scripts/build-vocabulary.js from schema-dts ${version}: run \`npm run vocabulary\`, do not edit.

/** The release of schema.org (https://schema.org/docs/releases.html); terms that came later are there, too. */
export const RELEASE: string = '${release}'

/** A type on each line, and the types right above it. */
export const TYPES: string = \`
${printLines(types, (parents) => parents.join(' '))}\`

/** A property on each line, the types that have it, and after \`>\` the types of its values. */
export const PROPERTIES: string = \`
${printLines(properties, ({ domains, ranges }) => `${domains.join(' ')}>${ranges.join(' ')}`)}\`
`
}

/**
 * The names of types by those of their declarations, where they differ: `3DModel` is no identifier.
 *
 * @param {ts.SourceFile} source
 */
function readNames(source) {
  /** @type {Map<string, string>} */
  const names = new Map()
  /** @param {ts.Node} node @param {string} type */
  const visit = (node, type) => {
    if (
      ts.isPropertySignature(node) &&
      textOf(node.name) === '@type' &&
      node.type &&
      ts.isLiteralTypeNode(node.type)
    ) {
      names.set(type, textOf(node.type.literal))
    }
    ts.forEachChild(node, (child) => visit(child, type))
  }
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue
    const { text } = statement.name
    if (text.endsWith('Leaf')) visit(statement, text.slice(0, -'Leaf'.length))
  }
  return names
}

/**
 * The types with those right above them: the declaration of a type is a union with those right below it.
 *
 * @param {ts.SourceFile} source
 * @param {ReadonlyMap<string, string>} names
 */
function readTypes(source, names) {
  const aliases = new Map(
    source.statements.filter(ts.isTypeAliasDeclaration).map((alias) => [alias.name.text, alias]),
  )
  /** @type {Map<string, string[]>} */
  const types = new Map()
  /** @param {string} identifier @param {readonly string[]} parents */
  const visit = (identifier, parents) => {
    const alias = aliases.get(identifier)
    const name = names.get(identifier) ?? identifier
    if (alias === undefined || identifier.endsWith('Leaf') || isForeign(name)) return
    const known = types.get(name)
    types.set(name, [...(known ?? []), ...(PARENTS.get(name) ?? parents)])
    if (known !== undefined) return
    for (const below of referencesIn(alias.type)) visit(below, [name])
  }
  for (const root of ROOTS) visit(root, [])
  return types
}

/**
 * The properties, each with the types that have it and those of its values.
 *
 * @param {ts.SourceFile} source
 * @param {ReadonlyMap<string, string>} names
 * @param {ReadonlyMap<string, unknown>} types
 */
function readProperties(source, names, types) {
  /** @type {Map<string, { domains: string[], ranges: readonly string[] }>} */
  const properties = new Map(
    PROPERTIES_WITHOUT_TYPES.map(([name, range]) => [name, { domains: [], ranges: [range] }]),
  )
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement) || !statement.name.text.endsWith('Base')) continue
    const identifier = statement.name.text.slice(0, -'Base'.length)
    const domain = names.get(identifier) ?? identifier
    if (!types.has(domain)) continue
    for (const member of statement.members.filter(ts.isPropertySignature)) {
      const name = textOf(member.name)
      if (name.startsWith('@')) continue
      const known = properties.get(name)
      if (known !== undefined) known.domains.push(domain)
      else properties.set(name, { domains: [domain], ranges: rangesOf(member, names, types) })
    }
  }
  return properties
}

/**
 * The types in `SchemaValue<Answer | ItemList | IdReference, 'acceptedAnswer'>`.
 *
 * @param {ts.PropertySignature} property
 * @param {ReadonlyMap<string, string>} names
 * @param {ReadonlyMap<string, unknown>} types
 */
function rangesOf({ type, name }, names, types) {
  const values = type && ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined
  if (values === undefined) throw new Error(`Which values does ${textOf(name)} have?`)
  return referencesIn(values)
    .map((identifier) => names.get(identifier) ?? identifier)
    .filter((range) => types.has(range))
}

/**
 * The declarations that a type or a union of types names.
 *
 * @param {ts.TypeNode} type
 * @returns {readonly string[]}
 */
function referencesIn(type) {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(referencesIn)
  return ts.isTypeReferenceNode(type) ? [textOf(type.typeName)] : []
}

/** Whether a name is that of another vocabulary, to which schema.org says how its terms relate. @param {string} name */
function isForeign(name) {
  return name.includes(':')
}

/** @param {ts.Node} node */
function textOf(node) {
  if (ts.isIdentifier(node) || ts.isStringLiteral(node)) return node.text
  throw new Error(`A name was expected, not a ${ts.SyntaxKind[node.kind]}.`)
}

/**
 * @template Value
 * @param {ReadonlyMap<string, Value>} values
 * @param {(value: Value) => string} print
 */
function printLines(values, print) {
  const lines = [...values].map(([name, value]) => `${name} ${print(value)}`.trim())
  return lines
    .sort()
    .map((line) => `${line}\n`)
    .join('')
}
