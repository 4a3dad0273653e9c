import type { TextId } from '../record/ids.ts'

/**
 * What earlier runs found, by keys that name everything a finding depends on: a hit is as good as a new
 * run. Values are never changed after they are set.
 */
export interface Memory {
  get(key: string): unknown
  /** `texts`: what a finding rests on, where it rests on single articles; empty where it rests on many. */
  set(key: string, value: unknown, texts: readonly TextId[]): void
}

/**
 * A memory of the values used last: `limit` at most, and of those used before the last half of `limit` others none is sure
 * to be there. The default holds the layers of some thousand articles.
 */
export function createMemory(limit = 200_000): Memory {
  // Two generations, because to reorder on every use would cost more than many of the values.
  let young = new Map<string, unknown>()
  let old = new Map<string, unknown>()
  const put = (key: string, value: unknown): void => {
    young.set(key, value)
    if (young.size * 2 <= limit) return
    old = young
    young = new Map()
  }
  return {
    get(key) {
      const value = young.get(key)
      if (value !== undefined) return value
      const kept = old.get(key)
      if (kept === undefined) return undefined
      old.delete(key)
      put(key, kept)
      return kept
    },
    set(key, value) {
      old.delete(key)
      put(key, value)
    },
  }
}
