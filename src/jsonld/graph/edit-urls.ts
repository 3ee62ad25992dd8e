import { replaceInSrcset } from '../../content/urls/url-attributes.js'
import type { JsonValue } from './node.js'
import { kindOfProperty, type StringKind } from './property-kinds.js'
import { replaceItems, replaceMembers } from './replace-values.js'

/** Callbacks for the strings in a graph, or in data that contains graphs. */
export interface UrlEditor {
  /** Returns the replacement of a URL. */
  url(url: string, path: readonly (string | number)[]): string
  /** Returns the replacement of markup, which may contain URLs in attributes. */
  markup(html: string, path: readonly (string | number)[]): string
  /** Receives text, which is never changed. */
  text?(text: string, path: readonly (string | number)[]): void
}

/** An object in the data. */
export type UrlData = { readonly [key: string]: JsonValue | undefined }

/** Returns the kind of a string, given its key, parent object and path. `undefined` if they do not determine it. */
export type KindOf = (
  key: string,
  parent: UrlData | undefined,
  path: readonly (string | number)[],
) => StringKind | undefined

/**
 * Edits the URLs in plain data at any depth. Unchanged values are kept by reference.
 *
 * A string with a host is a URL unless its key is known to hold text: plugins print URLs in more properties than any list has. A
 * string without a host (`/faq/`) is a URL only if its key is known to hold URLs: `/month` may be a unit, and `/5yjX6Wg=` a token.
 *
 * @param kindOf Default: the kinds of graph properties.
 */
export function editUrls<T>(value: T, editor: UrlEditor, kindOf: KindOf = kindOfProperty): T {
  return editValue(value as JsonValue, '', undefined, [], { editor, kindOf }) as T
}

/** The arguments that stay the same during a walk. */
interface Walk {
  readonly editor: UrlEditor
  readonly kindOf: KindOf
}

const WITH_HOST = /^[\t\n\f\r ]*(?:https?:|\/\/[^/?#]*[.:])/i
const WITHOUT_HOST = /^[\t\n\f\r ]*\//

function editValue(
  value: JsonValue | undefined,
  key: string,
  parent: UrlData | undefined,
  path: (string | number)[],
  walk: Walk,
): JsonValue | undefined {
  if (typeof value === 'string') return editString(value, key, parent, path, walk)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return editList(value, key, parent, path, walk)
  return editData(value as UrlData, path, walk)
}

function editData(data: UrlData, path: (string | number)[], walk: Walk): UrlData {
  return replaceMembers(data, (value, key) => {
    // The URL of the vocabulary does not belong to any site.
    if (key === '@context') return value
    path.push(key)
    const edited = editValue(value, key, data, path, walk)
    path.pop()
    return edited
  })
}

function editList(
  list: readonly JsonValue[],
  key: string,
  parent: UrlData | undefined,
  path: (string | number)[],
  walk: Walk,
): readonly JsonValue[] {
  return replaceItems(list, (item, index) => {
    path.push(index)
    const edited = editValue(item, key, parent, path, walk)
    path.pop()
    return edited
  })
}

function editString(
  value: string,
  key: string,
  parent: UrlData | undefined,
  path: readonly (string | number)[],
  { editor, kindOf }: Walk,
): string {
  const kind = kindOf(key, parent, path)
  if (kind === 'markup') return editor.markup(value, path)
  if (kind === 'srcset') return replaceInSrcset(value, (url) => editor.url(url, path)) ?? value
  if (kind !== 'text' && (WITH_HOST.test(value) || (kind === 'url' && WITHOUT_HOST.test(value))))
    return editor.url(value, path)
  editor.text?.(value, path)
  return value
}
