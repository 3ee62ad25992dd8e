import type { Issue, JsonValue } from 'wp-faq-seo'
import { decodeEntities } from 'wp-faq-seo/content'
import { findOrigins, type OriginCount, parseHead } from 'wp-faq-seo/head'
import type { Subject } from '../subject.js'
import { followItems, type Item, isSame, type Versions } from './follow-items.js'
import { listNodes, type NodeItem } from './list-nodes.js'
import type { Stage } from './list-stages.js'
import { listTags } from './list-tags.js'
import { readSentHead } from './read-sent-head.js'

/** What happened to a tag, a node or a property. */
export type ChangeKind = 'changed' | 'added' | 'dropped'

/** A change of a tag or of a property. */
export interface ValueChange {
  readonly kind: ChangeKind
  /** The name of the tag, or the path of the property in its node. */
  readonly name: string
  /** The value that the plugin printed. */
  readonly was: JsonValue | undefined
  /** The value in the head. */
  readonly is: JsonValue | undefined
  /** The reasons, as sentences. */
  readonly why: readonly string[]
}

/** A change of a node. */
export interface NodeChange {
  readonly kind: ChangeKind
  readonly type: string
  readonly id: string | undefined
  readonly properties: readonly ValueChange[]
}

/** The changes between the head that the plugin printed and the head. */
export interface Changes {
  readonly tags: readonly ValueChange[]
  readonly nodes: readonly NodeChange[]
  /** The number of tags and nodes that are as the plugin printed them. */
  readonly unchanged: { readonly tags: number; readonly nodes: number }
  /** The issues that do not belong to a changed tag. */
  readonly issues: readonly Issue[]
  /** The origins in the head. */
  readonly origins: readonly OriginCount[]
}

/** Lists the changes between what the plugin printed and the last stage, with the reasons of the stages and of the issues. */
export function listChanges(subject: Subject, stages: readonly Stage[], issues: readonly Issue[]): Changes {
  const sent = readSentHead(subject)
  const heads = [subject.pluginHead ?? {}, ...stages.map(({ head }) => head)]
  const reasons: readonly Reason[] = [
    reasonToRead,
    ...stages.map(
      ({ why }) =>
        () =>
          why,
    ),
  ]
  const tags = followItems([sent.tags, ...heads.map(listTags)])
  const nodes = followItems([listNodes(sent.graph), ...heads.map(({ graph }) => listNodes(graph))])
  const changes = [
    ...tags.flatMap((versions) => toChange(versions, reasons)),
    ...parseHead(subject.source.html).dropped.map(fromDroppedTag),
  ].map((change) => withIssues(change, issues))
  const names = new Set(changes.map(({ name }) => name))
  return {
    tags: changes,
    nodes: nodes.flatMap((versions) => toNodeChange(versions, reasons)),
    unchanged: { tags: countUnchanged(tags), nodes: countUnchanged(nodes) },
    issues: issues.filter(({ path }) => !names.has(tagOfPath(path))),
    origins: findOrigins(heads.at(-1) ?? {}),
  }
}

/** Explains what one step did to a value. */
type Reason = (before: JsonValue | undefined, after: JsonValue | undefined) => string

/** The library does not report what it corrects without other data. The values show it. */
function reasonToRead(before: JsonValue | undefined, after: JsonValue | undefined): string {
  if (after === undefined) return 'Omitted: the value is empty, invalid or unsafe.'
  const isDecoded = decodeEntities(JSON.stringify(before)) === decodeEntities(JSON.stringify(after))
  return isDecoded
    ? 'Character references are decoded.'
    : 'Cleaned: active content, shortcodes or invalid values are removed.'
}

function toChange<One extends Item & { readonly name: string }>(
  versions: Versions<One>,
  reasons: readonly Reason[],
): ValueChange[] {
  const [first, last] = [versions[0], versions.at(-1)]
  if (isSame(first, last)) return []
  const why = reasons.flatMap((reason, index) => {
    const [before, after] = [versions[index], versions[index + 1]]
    return isSame(before, after) ? [] : [reason(before?.value, after?.value)]
  })
  const name = (last ?? first)?.name ?? ''
  return [{ kind: kindOf(versions), name, was: first?.value, is: last?.value, why: [...new Set(why)] }]
}

function toNodeChange(versions: Versions<NodeItem>, reasons: readonly Reason[]): NodeChange[] {
  const [first, last] = [versions[0], versions.at(-1)]
  if (isSame(first, last)) return []
  const properties = followItems(versions.map((version) => version?.properties ?? []))
  const { type = '', id } = last ?? first ?? {}
  return [
    {
      kind: kindOf(versions),
      type,
      id,
      properties: properties.flatMap((versions) => toChange(versions, reasons)),
    },
  ]
}

function kindOf(versions: Versions<Item>): ChangeKind {
  if (versions[0] === undefined) return 'added'
  return versions.at(-1) === undefined ? 'dropped' : 'changed'
}

function countUnchanged(all: readonly Versions<Item>[]): number {
  return all.filter((versions) => versions[0] !== undefined && isSame(versions[0], versions.at(-1))).length
}

function fromDroppedTag({ tag, reason }: { readonly tag: string; readonly reason: string }): ValueChange {
  return {
    kind: 'dropped',
    name: `<${tag}>`,
    was: undefined,
    is: undefined,
    why: [`Not allowed in a head: ${reason}.`],
  }
}

/** Adds the messages about a tag to its reasons. */
function withIssues(change: ValueChange, issues: readonly Issue[]): ValueChange {
  const own = issues.filter(({ path }) => tagOfPath(path) === change.name)
  return { ...change, why: [...change.why, ...own.map(({ message }) => message)] }
}

/** The name of the tag that a path such as `aioseo_head_json.robots` leads to. */
function tagOfPath(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
