import { isPlainObject } from '../../internal/plain-object.js'
import type { Plugin } from '../plugin.js'
import { headFromRankMath } from './head-from-rank-math.js'

/** Rank Math: the response of `rankmath/v1/getHead`. Resources have none of its fields. */
export const RANK_MATH: Plugin = {
  name: 'Rank Math',
  find: (value) =>
    isPlainObject(value) && typeof value.head === 'string' && !('id' in value) ? 'head' : undefined,
  read: headFromRankMath,
}
