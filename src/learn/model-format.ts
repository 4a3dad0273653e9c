/** What stands at the beginning of every model file, and in which order; `docs/models.md` tells the whole format. */
export const modelFormat = {
  /** "HSML". */
  magic: 0x4c4d5348,
  version: 1,
  /** Magic, version, length and checksum. */
  headBytes: 16,
} as const

/** What the head of a file says of its bytes: their number and their checksum. Bytes that are no model have some mark as well. */
export function markOf(bytes: Uint8Array): string {
  const head = bytes.subarray(8, modelFormat.headBytes)
  return Array.from(head, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * The checksum of a model file: FNV-1a over the little-endian 32-bit words behind the head, the last one filled
 * up with zeros. It finds accidents; it is no protection against intent.
 */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5 | 0
  const { length } = bytes
  for (let i: number = modelFormat.headBytes; i < length; i += 4) {
    const low = (bytes[i] as number) | ((bytes[i + 1] ?? 0) << 8)
    sum = Math.imul(sum ^ (low | ((bytes[i + 2] ?? 0) << 16) | ((bytes[i + 3] ?? 0) << 24)), 16777619)
    sum ^= sum >>> 15
  }
  return sum >>> 0
}
