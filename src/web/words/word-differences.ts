import { fold } from '../../text/fold.ts'

/** A run of words that both versions have, or that only one has. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added'
  readonly words: string
}

/** Above this many cells the middle is told as one replacement, so that two long versions cost no quadratic time. */
const cells = 160_000

/**
 * What must be changed in one version to give another, word by word. Case, quotation marks and punctuation at a
 * word's ends make no difference. The longest common subsequence between the common beginning and end.
 */
export function wordDifferences(one: string, other: string): readonly WordRun[] {
  const a = one.split(/\s+/).filter(Boolean)
  const b = other.split(/\s+/).filter(Boolean)
  const [keysA, keysB] = [a.map(key), b.map(key)]
  let head = 0
  while (head < a.length && head < b.length && keysA[head] === keysB[head]) head++
  let tail = 0
  const most = Math.min(a.length, b.length) - head
  while (tail < most && keysA[a.length - 1 - tail] === keysB[b.length - 1 - tail]) tail++

  const runs: WordRun[] = []
  add(runs, 'same', b.slice(0, head))
  const middle = [a.length - tail, b.length - tail] as const
  if ((middle[0] - head) * (middle[1] - head) > cells) {
    add(runs, 'removed', a.slice(head, middle[0]))
    add(runs, 'added', b.slice(head, middle[1]))
  } else {
    common(a.slice(head, middle[0]), b.slice(head, middle[1]), runs)
  }
  add(runs, 'same', b.slice(middle[1]))
  return runs
}

/** The number of words between white space. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

function key(word: string): string {
  const bare = fold(word).replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '')
  return bare === '' ? word : bare
}

/** Walks the table of longest common subsequences; removed words come before the added ones that replace them. */
function common(a: readonly string[], b: readonly string[], runs: WordRun[]): void {
  const table = longestCommon(a.map(key), b.map(key))
  const at = (i: number, j: number): number =>
    i > a.length || j > b.length ? -1 : (table[i * (b.length + 1) + j] ?? -1)
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const here = at(i, j)
    if (at(i + 1, j) === here) add(runs, 'removed', [a[i++] ?? ''])
    else if (at(i, j + 1) === here) add(runs, 'added', [b[j++] ?? ''])
    else {
      add(runs, 'same', [b[j] ?? ''])
      i++
      j++
    }
  }
}

/** How long the longest common subsequence of the rest is, from every place of one list and every place of the other. */
function longestCommon(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [down, right] = [longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0]
      const next = (longest[(i + 1) * width + j + 1] ?? 0) + 1
      longest[i * width + j] = a[i] === b[j] ? next : Math.max(down, right)
    }
  }
  return longest
}

function add(runs: WordRun[], kind: WordRun['kind'], words: readonly string[]): void {
  if (words.length === 0) return
  const last = runs.at(-1)
  if (last?.kind === kind) runs[runs.length - 1] = { kind, words: `${last.words} ${words.join(' ')}` }
  else runs.push({ kind, words: words.join(' ') })
}
