import type { Sheet } from '../../../story/sheet.ts'
import { bytesOf } from './columns.ts'

/** A vector as one column keeps it: the stems, then as many weights, four bytes each. */
export function bytesOfVector({ stems, weights }: Sheet['vector']): Uint8Array {
  const bytes = new Uint8Array(stems.byteLength + weights.byteLength)
  bytes.set(bytesOf(stems))
  bytes.set(bytesOf(weights), stems.byteLength)
  return bytes
}

/** The vector that `bytesOfVector` was given. */
export function vectorIn(bytes: Uint8Array): Sheet['vector'] {
  // Copied, because a column's bytes may begin anywhere.
  const { buffer } = bytes.slice()
  const count = buffer.byteLength >> 3
  return { stems: new Int32Array(buffer, 0, count), weights: new Float32Array(buffer, count * 4, count) }
}
