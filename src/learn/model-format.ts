/** What stands at the beginning of every model file, and in which order; `docs/models.md` tells the whole format. */
export const modelFormat = {
  /** "HSML". */
  magic: 0x4c4d5348,
  version: 1,
  /** Magic, version, length and checksum. */
  headBytes: 16,
} as const

/**
 * The checksum of a model file: FNV-1a over the little-endian 32-bit words behind the head, the last one filled
 * up with zeros. It finds accidents; it is no protection against intent.
 */
export function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length & ~3
  let sum = 0x811c9dc5 | 0
  let i: number = modelFormat.headBytes
  for (; i < whole; i += 4) sum = mixed(sum, view.getInt32(i, true))
  let rest = 0
  for (let shift = 0; i < bytes.length; i++, shift += 8) rest |= (bytes[i] ?? 0) << shift
  return mixed(sum, rest) >>> 0
}

function mixed(sum: number, word: number): number {
  const x = Math.imul(sum ^ word, 16777619)
  return x ^ (x >>> 15)
}
