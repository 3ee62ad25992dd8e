import { addToGroup } from '../../internal/group-by.js'
import { isForeignRoot } from './foreign-elements.js'
import { type Scope, scopesEndedBy } from './scopes.js'

/** Whether an open element ends the scopes of its name, only the scope `current`, or none. */
export type Binding = 'scopes' | 'current' | 'none'

/** The open elements of a walk, counted from the outermost one, which has the index 0. */
export interface ElementStack {
  /** The names of the open elements, the innermost last. */
  readonly names: readonly string[]
  push(name: string, binding: Binding): void
  /** Removes the innermost element and returns its name. There must be one. */
  pop(): string
  /** The index of the innermost element of a name, or -1. */
  indexOf(name: string): number
  /** The index of the innermost element that has one of the names, or -1 if none is in scope. */
  findInScope(names: readonly string[], scope: Scope): number
  /** The index of the `svg` or `math` element whose content is being read, or -1 in HTML. */
  foreignRoot(): number
}

/**
 * The depth up to which a search goes through the elements one by one. In a document of usual depth that is faster
 * than keeping an index; in one that is nested thousands deep only an index keeps the time linear.
 */
const SHALLOW = 16

/** Makes an empty {@link ElementStack}. */
export function createElementStack(): ElementStack {
  const names: string[] = []
  const bindings: Binding[] = []
  let foreignRoots = 0
  // Made when the stack first becomes deep, and kept from then on.
  let index: StackIndex | undefined

  const indexOf = (name: string) =>
    index === undefined ? names.lastIndexOf(name) : lastOf(index.positions.get(name))

  const boundOf = (scope: Scope) => {
    if (index !== undefined) return lastOf(index.bounds.get(scope))
    let position = names.length - 1
    while (position >= 0 && !bindsScope(names[position] as string, bindings[position] as Binding, scope))
      position--
    return position
  }

  return {
    names,
    push(name, binding) {
      names.push(name)
      bindings.push(binding)
      if (isForeignRoot(name)) foreignRoots++
      if (index !== undefined) addToIndex(index, names.length - 1, name, binding)
      else if (names.length > SHALLOW) index = indexElements(names, bindings)
    },
    pop() {
      const name = names.pop() as string
      bindings.pop()
      if (isForeignRoot(name)) foreignRoots--
      if (index !== undefined) removeFromIndex(index, names.length, name)
      return name
    },
    indexOf,
    findInScope(wanted, scope) {
      let found = -1
      for (const name of wanted) found = Math.max(found, indexOf(name))
      return found < 0 || found < boundOf(scope) ? -1 : found
    },
    foreignRoot() {
      if (foreignRoots === 0) return -1
      const root = Math.max(indexOf('svg'), indexOf('math'))
      return root > boundOf('html') ? root : -1
    },
  }
}

function bindsScope(name: string, binding: Binding, scope: Scope): boolean {
  if (scope === 'current') return binding !== 'none'
  return binding === 'scopes' && scopesEndedBy(name).includes(scope)
}

/** The positions of the open elements by name, and by the scope that they end. The innermost is the last of its list. */
interface StackIndex {
  readonly positions: Map<string, number[]>
  readonly bounds: Map<Scope, number[]>
}

function indexElements(names: readonly string[], bindings: readonly Binding[]): StackIndex {
  const index: StackIndex = { positions: new Map(), bounds: new Map() }
  names.forEach((name, position) => {
    addToIndex(index, position, name, bindings[position] as Binding)
  })
  return index
}

function addToIndex(
  { positions, bounds }: StackIndex,
  position: number,
  name: string,
  binding: Binding,
): void {
  addToGroup(positions, name, position)
  if (binding !== 'none') addToGroup(bounds, 'current', position)
  if (binding === 'scopes') for (const scope of scopesEndedBy(name)) addToGroup(bounds, scope, position)
}

function removeFromIndex({ positions, bounds }: StackIndex, position: number, name: string): void {
  positions.get(name)?.pop()
  for (const scope of [...scopesEndedBy(name), 'current' as const]) {
    const ends = bounds.get(scope)
    if (lastOf(ends) === position) ends?.pop()
  }
}

function lastOf(positions: readonly number[] | undefined): number {
  return positions?.at(-1) ?? -1
}
