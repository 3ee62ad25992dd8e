import { editUrls, type UrlEditor } from '../../jsonld/graph/edit-urls.js'
import type { ExtraTag, Head } from '../model/head.js'
import { kindOfHeadValue } from '../model/property-kinds.js'
import { tagKey } from '../model/tag-key.js'

/** Edits the URLs of a head and of its graph. Returns the same head if no URL changes. */
export function editHeadUrls(head: Head, editor: UrlEditor): Head {
  const edited = editUrls(head, editor, kindOfHeadValue)
  return edited.order === undefined || edited.extra === head.extra
    ? edited
    : { ...edited, order: renameKeys(edited.order, head.extra ?? [], edited.extra ?? []) }
}

/** Renames the keys in `order`, some of which contain a URL. */
function renameKeys(
  order: readonly string[],
  before: readonly ExtraTag[],
  after: readonly ExtraTag[],
): readonly string[] {
  const keys = new Map(
    after.flatMap((tag, index) => {
      const old = before[index]
      return old === undefined ? [] : [[tagKey(old), tagKey(tag)] as const]
    }),
  )
  return order.map((key) => keys.get(key) ?? key)
}
