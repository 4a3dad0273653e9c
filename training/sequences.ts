/** Sequences to learn from: every token has keys and one right label. */
export interface Sequences {
  readonly labels: readonly string[]
  /** Keys of all tokens; token `i` has `keys[offsets[i]..offsets[i + 1])`. After `compact`, numbers of kept rows. */
  readonly keys: Int32Array
  readonly offsets: Int32Array
  /** The right label of every token. */
  readonly gold: Uint8Array
  /** For each sequence its first token; one more at the end holds the number of tokens. */
  readonly firsts: Int32Array
}

/** Sequences whose keys are places in a table of just those rows that occur often enough. */
export interface Compacted extends Sequences {
  readonly bits: number
  /** Number of each kept row in the table of 2^bits, rising. */
  readonly rows: Int32Array
}

/** Keeps those of 2^bits rows that occur at least `cut` times, and gives every token the places of its rows. */
export function compact(data: Sequences, bits: number, cut: number): Compacted {
  const mask = 2 ** bits - 1
  const counts = new Uint32Array(2 ** bits)
  for (const key of data.keys) counts[key & mask] = (counts[key & mask] ?? 0) + 1
  const place = new Int32Array(2 ** bits).fill(-1)
  let kept = 0
  counts.forEach((count, row) => {
    if (count >= cut) place[row] = kept++
  })
  const rows = new Int32Array(kept)
  place.forEach((at, row) => {
    if (at >= 0) rows[at] = row
  })
  return { ...data, ...placed(data, place, mask), bits, rows }
}

function placed(data: Sequences, place: Int32Array, mask: number): Pick<Sequences, 'keys' | 'offsets'> {
  const keys = new Int32Array(data.keys.length)
  const offsets = new Int32Array(data.offsets.length)
  let next = 0
  for (let token = 0; token + 1 < data.offsets.length; token++) {
    for (let k = data.offsets[token] ?? 0; k < (data.offsets[token + 1] ?? 0); k++) {
      const at = place[(data.keys[k] ?? 0) & mask] ?? -1
      if (at >= 0) keys[next++] = at
    }
    offsets[token + 1] = next
  }
  return { keys: keys.slice(0, next), offsets }
}
