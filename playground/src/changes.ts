import { type Head, type Issue, isResource, type RestHeadResponse, type RestResource } from 'wp-faq-seo'
import { decodeEntities } from 'wp-faq-seo/content'
import {
  compareHeads,
  findOrigins,
  type HeadDifference,
  type OriginCount,
  parseHead,
  toTags,
} from 'wp-faq-seo/head'
import type { RestPluginFields } from 'wp-faq-seo/wordpress'
import type { Change } from './change.js'
import { describeValue } from './describe-value.js'
import { listRewrites } from './list-rewrites.js'
import { compareTexts, listTexts, type PlacedText } from './list-texts.js'
import type { Subject } from './subject.js'

/** The changes between the response and the head. */
export interface Changes {
  /** Texts with character references that were decoded. */
  readonly decoded: readonly Change[]
  /** What the head has in addition to the plugin's, or different from it. */
  readonly added: readonly Change[]
  /** What was omitted, rejected or cleaned. */
  readonly dropped: readonly Change[]
  /** URLs that were mapped to the front end. */
  readonly rewritten: readonly Change[]
  /** The origins in the final head. */
  readonly origins: readonly OriginCount[]
}

/** What is compared with the resource. */
interface Results {
  /** The issues reported while reading questions. */
  readonly reports: readonly Issue[]
  /** The head before its URLs were mapped. */
  readonly unmapped: Head
  /** The head. */
  readonly head: Head
}

/** Lists the changes between a resource and its head. */
export function listChanges(subject: Subject, { reports, unmapped, head }: Results): Changes {
  const { resource, pluginHead, warnings, source } = subject
  const raw = readRawHead(resource, source.html)
  const differences = compareHeads(pluginHead ?? {}, unmapped)
  const graphTexts = compareTexts(rawGraph(raw), pluginHead?.graph, 'graph')
  return {
    decoded: merge([...listDecoded(resource, raw, unmapped), ...graphTexts.decoded]),
    added: differences.filter(({ kind }) => kind === 'added' || kind === 'changed').map(fromDifference),
    dropped: merge([
      ...warnings.map(fromIssue),
      ...parseHead(raw.html).dropped.map(({ tag, reason }) => ({
        where: `<${tag}> in the plugin’s HTML`,
        note: reason,
      })),
      ...graphTexts.cleaned,
      ...differences.filter(({ kind }) => kind === 'missing').map(fromDifference),
      ...reports.map(fromIssue),
    ]),
    rewritten: merge(listRewrites(unmapped, head)),
    origins: findOrigins(head),
  }
}

/** Counts all changes. */
export function countChanges({ decoded, added, dropped, rewritten }: Changes): number {
  return decoded.length + added.length + dropped.length + rewritten.length
}

function fromIssue({ path, message }: Issue): Change {
  return { where: path === '' ? 'content' : path, note: message }
}

function fromDifference({ key, path, expected, actual }: HeadDifference): Change {
  return {
    where: path === undefined ? key : `graph.${path}`,
    ...(expected !== undefined && { before: describeValue(expected) }),
    ...(actual !== undefined && { after: describeValue(actual) }),
  }
}

/** Texts outside the graph that had character references and are in the head. */
function listDecoded(resource: RestResource, { html, json }: RawHead, head: Head): Change[] {
  const { title, excerpt, name, description } = resource as Readonly<Record<string, unknown>>
  const { schema: _, ...tags } = json ?? {}
  const written = new Set(listTexts(toTags(head), '').map(({ text }) => text))
  return [
    ...listTexts({ title, excerpt, name, description, yoast_head_json: tags }, ''),
    ...(json === undefined ? textsOfHtml(html) : []),
  ].flatMap(({ where, text }) => {
    const after = decodeEntities(text)
    return after !== text && written.has(after) ? [{ where, before: text, after }] : []
  })
}

/** The head as the plugin sent it. */
type RawHead = Pick<RestHeadResponse, 'html' | 'json'>

function readRawHead(resource: RestResource, html: string): RawHead {
  const json = isResource(resource, 'head') ? resource.json : (resource as RestPluginFields).yoast_head_json
  return { html, ...(json !== undefined && { json }) }
}

/** The raw attribute values and the raw title in a plugin's HTML. */
function textsOfHtml(html: string): PlacedText[] {
  return [...html.matchAll(/"([^"<>]*)"|<title>([^<]*)/g)].map(([, value, title]) => ({
    where: 'the plugin’s HTML',
    text: value ?? title ?? '',
  }))
}

/** The graph as the plugin wrote it, before decoding and cleaning. */
function rawGraph({ html, json: data }: RawHead): unknown {
  if (data?.schema !== undefined) return data.schema
  const [, json = 'null'] = /<script[^>]*application\/ld\+json[^>]*>([^<]*)<\/script>/i.exec(html) ?? []
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Merges equal changes into the first of them. */
function merge(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>()
  for (const change of changes) {
    const { where, before, after, note } = change
    const key = JSON.stringify(before === undefined ? [where, note, after] : [before, after, note])
    const known = merged.get(key)
    merged.set(key, known === undefined ? change : { ...known, count: (known.count ?? 1) + 1 })
  }
  return [...merged.values()]
}
