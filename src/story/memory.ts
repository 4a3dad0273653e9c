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

/** A memory of the last `limit` values used; the default holds the layers of some thousand articles. */
export function createMemory(limit = 200_000): Memory {
  const kept = new Map<string, unknown>()
  return {
    get(key) {
      const value = kept.get(key)
      if (value === undefined) return undefined
      kept.delete(key)
      kept.set(key, value)
      return value
    },
    set(key, value) {
      kept.delete(key)
      kept.set(key, value)
      if (kept.size <= limit) return
      const oldest = kept.keys().next().value
      if (oldest !== undefined) kept.delete(oldest)
    },
  }
}
