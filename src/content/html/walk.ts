import { elementSet, HEADING_ELEMENTS, INVISIBLE_ELEMENTS, VOID_ELEMENTS } from './elements.js'
import { isSelfClosing, tokenizeHtml } from './tokens.js'

/** What {@link walkHtml} reports, in document order. Sources are slices of the input, references not decoded. */
export interface HtmlVisitor {
  /** A piece of text, that of scripts and styles included. */
  text(raw: string): void
  /** An element begins at `start`: its name in lower case, and its tag (`readAttributes` reads the attributes). */
  open(name: string, raw: string, start: number): void
  /** The innermost open element's content ends at `end`. `raw` is its end tag, or empty where the end is implied. */
  close(name: string, raw: string, end: number): void
}

/**
 * Walks HTML as elements: every `open` gets exactly one `close`, properly nested; void elements get only `open`.
 *
 * Ends that authors may leave out are implied, end tags without a start are dropped, what is left open is closed at
 * the end: all of it in the scopes of the tree builder, each looked up in constant time. What the tree builder would
 * move or repeat (content fostered out of tables, formatting taken up again) stays where the source has it.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tree-construction
 * @param isTransparent Which elements bound no scope, because the visitor passes on what is in them without them: ends are
 * then implied as they will be where the result is read again.
 * @returns Whether the input is whole, no tag or comment of it cut off at the end.
 */
export function walkHtml(
  html: string,
  visitor: HtmlVisitor,
  isTransparent: (name: string) => boolean = () => false,
): boolean {
  const elements: string[] = []
  const bindings: Binding[] = []
  let foreigners = 0
  // Looking through a few open elements costs less than keeping books on them; through many it would cost too much.
  let index: ScopeIndex | undefined

  const placeOf = (name: string) =>
    index === undefined ? elements.lastIndexOf(name) : lastOf(index.places.get(name))
  const boundOf = (scope: Scope) => {
    if (index !== undefined) return lastOf(index.bounds[scope])
    let place = elements.length - 1
    while (place >= 0 && !bindsScope(elements[place] as string, bindings[place] as Binding, scope)) place--
    return place
  }
  const foreignPlace = () => Math.max(placeOf('svg'), placeOf('math'))
  const isForeign = () => foreigners > 0 && foreignPlace() > boundOf('html')

  const push = (name: string, isBound: boolean) => {
    const binding = isTransparent(name) ? 'none' : isBound ? 'scopes' : 'current'
    elements.push(name)
    bindings.push(binding)
    if (name === 'svg' || name === 'math') foreigners++
    if (index !== undefined) addToIndex(index, elements.length - 1, name, binding)
    else if (elements.length > SHALLOW) index = indexScopes(elements, bindings)
  }

  const closeFrom = (place: number, endTag: string, at: number) => {
    while (elements.length > place) {
      const name = elements.pop() as string
      bindings.pop()
      if (name === 'svg' || name === 'math') foreigners--
      if (index !== undefined) removeFromIndex(index, elements.length, name)
      visitor.close(name, elements.length === place ? endTag : '', at)
    }
  }

  /** Where the innermost element of one of the names stands, or -1 where none is open in the scope. */
  const findInScope = (names: readonly string[], scope: Scope) => {
    let found = -1
    for (const name of names) found = Math.max(found, placeOf(name))
    return found < 0 || found < boundOf(scope) ? -1 : found
  }

  const leaveForeign = (at: number) => {
    while (isForeign()) closeFrom(foreignPlace(), '', at)
  }

  const isWhole = tokenizeHtml(html, {
    isForeign,
    text: (raw) => visitor.text(raw),
    open(name, raw, start) {
      if (isForeign()) {
        if (!FOREIGN_BREAKOUTS.has(name)) {
          visitor.open(name, raw, start)
          if (VOID_ELEMENTS.has(name)) return
          if (isSelfClosing(raw)) visitor.close(name, '', start + raw.length)
          else
            push(name, INTEGRATION_POINTS.get(name) === (placeOf('svg') > placeOf('math') ? 'svg' : 'math'))
          return
        }
        leaveForeign(start)
      }
      // Parts of a table where no table is open: a browser passes over their tags.
      if (name !== 'table' && TABLE_ELEMENTS.has(name) && findInScope(TABLE, 'table') < 0) return
      for (const { names, scope } of IMPLIED_ENDS.get(name) ?? NO_ENDS) {
        for (let place = findInScope(names, scope); place >= 0; place = findInScope(names, scope))
          closeFrom(place, '', start)
      }
      visitor.open(name, raw, start)
      if (VOID_ELEMENTS.has(name)) return
      if ((name === 'svg' || name === 'math') && isSelfClosing(raw))
        visitor.close(name, '', start + raw.length)
      else push(name, !INTEGRATION_POINTS.has(name))
    },
    close(name, raw, start) {
      if (elements[elements.length - 1] === name) {
        closeFrom(elements.length - 1, raw, start)
        return
      }
      const isBreakout = name === 'p' || name === 'br'
      if (isBreakout) leaveForeign(start)
      // An end tag inside SVG or MathML ends what is open there, else what HTML's own rules say.
      const isOfForeign = isForeign() && placeOf(name) >= foreignPlace()
      const place = isOfForeign ? findInScope([name], 'html') : findInScope(...endTagTarget(name))
      if (place >= 0) {
        closeFrom(place, elements[place] === name ? raw : '', start)
      } else if (isBreakout) {
        // A browser reads `</br>` as `<br>`, and a `</p>` without start as an empty paragraph.
        visitor.open(name, `<${name}>`, start)
        if (name === 'p') visitor.close(name, raw, start)
      }
    },
  })
  closeFrom(0, '', html.length)
  return isWhole
}

/** Walks HTML as {@link walkHtml} does, but passes over the elements whose content no reader sees. */
export function walkVisibleHtml(html: string, visitor: HtmlVisitor): void {
  let invisible = 0
  walkHtml(html, {
    text(raw) {
      if (invisible === 0) visitor.text(raw)
    },
    open(name, raw, start) {
      if (INVISIBLE_ELEMENTS.has(name)) invisible++
      else if (invisible === 0) visitor.open(name, raw, start)
    },
    close(name, raw, end) {
      if (INVISIBLE_ELEMENTS.has(name)) invisible--
      else if (invisible === 0) visitor.close(name, raw, end)
    },
  })
}

/**
 * What bounds the search for an open element: https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-scope
 *
 * `element`, `button`, `list` and `table` are the scopes of that name there; `block` is bounded by every special
 * element (formatting does not end outside its block), `item` by those that hold a list item or a term back;
 * `html` by the places in SVG and MathML where HTML goes on, `current` by every element.
 */
type Scope = 'element' | 'button' | 'list' | 'item' | 'table' | 'block' | 'html' | 'current'

/** Whether an open element bounds the scopes of its name, only `current`, or none. */
type Binding = 'scopes' | 'current' | 'none'

/** Where in the stack of open elements those of a name stand, and those that bound a scope. */
interface ScopeIndex {
  readonly places: Map<string, number[]>
  readonly bounds: Readonly<Record<Scope, number[]>>
}

/** How deep the stack of open elements may be without an index. */
const SHALLOW = 16

function bindsScope(name: string, binding: Binding, scope: Scope): boolean {
  if (scope === 'current') return binding !== 'none'
  return binding === 'scopes' && (SCOPE_BOUNDS.get(name)?.includes(scope) ?? false)
}

function indexScopes(elements: readonly string[], bindings: readonly Binding[]): ScopeIndex {
  const index: ScopeIndex = {
    places: new Map(),
    bounds: { element: [], button: [], list: [], item: [], table: [], block: [], html: [], current: [] },
  }
  elements.forEach((name, place) => {
    addToIndex(index, place, name, bindings[place] as Binding)
  })
  return index
}

function addToIndex({ places, bounds }: ScopeIndex, place: number, name: string, binding: Binding): void {
  const own = places.get(name)
  if (own === undefined) places.set(name, [place])
  else own.push(place)
  if (binding !== 'none') bounds.current.push(place)
  if (binding === 'scopes') for (const scope of SCOPE_BOUNDS.get(name) ?? NO_SCOPES) bounds[scope].push(place)
}

function removeFromIndex({ places, bounds }: ScopeIndex, place: number, name: string): void {
  places.get(name)?.pop()
  for (const scope of SCOPE_BOUNDS.get(name) ?? NO_SCOPES)
    if (lastOf(bounds[scope]) === place) bounds[scope].pop()
  if (lastOf(bounds.current) === place) bounds.current.pop()
}

interface ImpliedEnd {
  readonly names: readonly string[]
  readonly scope: Scope
}

const NO_SCOPES: readonly Scope[] = []
const NO_ENDS: readonly ImpliedEnd[] = []

const HEADINGS: readonly string[] = /* @__PURE__ */ Array.from(HEADING_ELEMENTS)

// https://html.spec.whatwg.org/multipage/parsing.html#special
const SPECIAL_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd ' +
    'details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header ' +
    'hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript ' +
    'object ol p param plaintext pre script search section select source style summary table tbody td template ' +
    'textarea tfoot th thead tr track ul wbr xmp',
)

/** Elements of SVG and MathML, and only of these, in which HTML goes on: https://html.spec.whatwg.org/multipage/parsing.html#html-integration-point */
const INTEGRATION_POINTS: ReadonlyMap<string, 'svg' | 'math'> = /* @__PURE__ */ new Map([
  ['annotation-xml', 'math'],
  ['desc', 'svg'],
  ['foreignobject', 'svg'],
  ['mi', 'math'],
  ['mn', 'math'],
  ['mo', 'math'],
  ['ms', 'math'],
  ['mtext', 'math'],
  ['title', 'svg'],
])

/** Elements that end SVG and MathML: https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign */
const FOREIGN_BREAKOUTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta ' +
    'nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
)

const TABLE: readonly string[] = ['table']

const TABLE_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'caption colgroup table tbody td tfoot th thead tr',
)

const SCOPE_BOUNDS: ReadonlyMap<string, readonly Scope[]> = /* @__PURE__ */ (() => {
  const element = elementSet('applet caption html marquee object table td template th')
  const names: Record<Scope, Iterable<string>> = {
    element: [...element, ...INTEGRATION_POINTS.keys()],
    button: [...element, ...INTEGRATION_POINTS.keys(), 'button'],
    list: [...element, ...INTEGRATION_POINTS.keys(), 'ol', 'ul'],
    item: [...SPECIAL_ELEMENTS]
      .filter((name) => name !== 'address' && name !== 'div' && name !== 'p')
      .concat([...INTEGRATION_POINTS.keys()]),
    table: elementSet('html table template'),
    block: [...SPECIAL_ELEMENTS, ...INTEGRATION_POINTS.keys()],
    html: INTEGRATION_POINTS.keys(),
    current: [],
  }
  const scopes = new Map<string, Scope[]>()
  for (const scope of Object.keys(names) as Scope[]) {
    for (const name of names[scope]) scopes.set(name, [...(scopes.get(name) ?? []), scope])
  }
  return scopes
})()

/** What ends where an element begins. */
const IMPLIED_ENDS: ReadonlyMap<string, readonly ImpliedEnd[]> = /* @__PURE__ */ (() => {
  const paragraph: ImpliedEnd = { names: ['p'], scope: 'button' }
  const ends = new Map<string, readonly ImpliedEnd[]>()
  const add = (names: string, ...implied: ImpliedEnd[]) => {
    for (const name of names.split(' ')) ends.set(name, implied)
  }
  add(
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header ' +
      'hgroup hr listing main menu nav ol p plaintext pre search section summary table ul xmp',
    paragraph,
  )
  add('h1 h2 h3 h4 h5 h6', paragraph, { names: HEADINGS, scope: 'current' })
  add('li', { names: ['li'], scope: 'item' }, paragraph)
  add('dd dt', { names: ['dd', 'dt'], scope: 'item' }, paragraph)
  add('a', { names: ['a'], scope: 'element' })
  add('button', { names: ['button'], scope: 'element' })
  add('option', { names: ['option'], scope: 'current' })
  add('optgroup', { names: ['option'], scope: 'current' }, { names: ['optgroup'], scope: 'current' })
  add('rp rt', { names: ['rb', 'rp', 'rt'], scope: 'current' })
  add('rb rtc', { names: ['rb', 'rp', 'rt', 'rtc'], scope: 'current' })
  add('td th', { names: ['caption', 'colgroup', 'td', 'th'], scope: 'table' })
  add('tr', { names: ['caption', 'colgroup', 'td', 'th', 'tr'], scope: 'table' })
  add('caption colgroup tbody tfoot thead', {
    names: ['caption', 'colgroup', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
    scope: 'table',
  })
  return ends
})()

/** Which elements an end tag may end, and how far it may reach for them. */
function endTagTarget(name: string): [names: readonly string[], scope: Scope] {
  if (HEADING_ELEMENTS.has(name)) return [HEADINGS, 'element']
  if (TABLE_ELEMENTS.has(name)) return [[name], 'table']
  if (name === 'p') return [[name], 'button']
  if (name === 'li') return [[name], 'list']
  return [[name], SPECIAL_ELEMENTS.has(name) ? 'element' : 'block']
}

function lastOf(places: readonly number[] | undefined): number {
  return places === undefined || places.length === 0 ? -1 : (places[places.length - 1] as number)
}
