import type { GraphNode, JsonValue } from '../../../jsonld/graph/node.js'
import type { Place } from '../place.js'

/** A JSON-LD document: a script of the head, or `input.graph`. */
export interface JsonLdBlock {
  /** The document as JSON. */
  readonly json: JsonValue
  /** The place of the document. */
  readonly place: Place
}

/** A node at any depth of a document. */
export interface PlacedNode {
  /** The node as plain JSON-LD. */
  readonly node: GraphNode
  /** Its identity: the `@id`, or the node itself if it has none. Nodes with the same `@id` are one node. */
  readonly key: string | GraphNode
  /** The names of its keywords and properties in order. */
  readonly keys: readonly string[]
  /** The place of the node. */
  readonly place: Place
  /** Its types as a list. */
  readonly types: readonly string[]
  /** The node around it. Omitted at the top level and in `@graph`. */
  readonly parent?: PlacedNode
  /** The property of the parent that holds it. */
  readonly property?: string
  /** The index of its document. */
  readonly block: number
}

/** A string, number, boolean or null in a document. */
export interface PlacedValue {
  /** The value. */
  readonly value: string | number | boolean | null
  /** The property that holds it, directly or in a list. */
  readonly property: string
  /** The node with the property. */
  readonly node: PlacedNode
  /** The place of the value. */
  readonly place: Place
}

/** A node reference, `{ "@id": "…" }`. */
export interface PlacedReference {
  /** The `@id`. */
  readonly id: string
  /** The property that holds the reference, directly or in a list. */
  readonly property: string
  /** The node with the property. */
  readonly node: PlacedNode
  /** The place of the reference. */
  readonly place: Place
}

/** What JSON-LD documents contain, each list in document order. */
export interface GraphContents {
  /** All nodes, nested ones included, references excluded. */
  readonly nodes: readonly PlacedNode[]
  /** All values of properties, `@type` and `@context` excluded. */
  readonly values: readonly PlacedValue[]
  /** All references. */
  readonly references: readonly PlacedReference[]
}

/** All JSON-LD of a page, and the lookups that rules need. */
export interface GraphFacts extends GraphContents {
  /** The documents. */
  readonly blocks: readonly JsonLdBlock[]
  /** The nodes that have a type, alone or among others. */
  ofType(type: string): readonly PlacedNode[]
  /** The nodes that define an `@id`. */
  byId(id: string): readonly PlacedNode[]
  /** The nodes in a property. A reference is resolved to the first node with its `@id`, preferably one with a type. */
  nodesIn(node: PlacedNode, property: string): readonly PlacedNode[]
  /** The nodes with the same `@id` that have a property, even an empty one. */
  descriptionsOf(node: PlacedNode, property: string): readonly PlacedNode[]
}
