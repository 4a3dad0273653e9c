import { sha256 } from '@noble/hashes/sha2.js'

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const encoder = new TextEncoder()
/** The bytes of a short string of ASCII, as most that are hashed are. */
const short = new Uint8Array(1024)

/** SHA-256 of the UTF-8 bytes of a string, as 64 hexadecimal digits; pure, so that it runs in a browser too. */
export function sha256Hex(value: string): string {
  return firstHex(value, 32)
}

/** The first 64 bits of the SHA-256 of a string, as 16 hexadecimal digits: short enough to read, long enough for ids. */
export function shortHash(value: string): string {
  return firstHex(value, 8)
}

function firstHex(value: string, count: number): string {
  const digest = sha256(bytesOf(value))
  let digits = ''
  for (let i = 0; i < count; i++) digits += hex[digest[i] as number]
  return digits
}

function bytesOf(value: string): Uint8Array {
  if (value.length > short.length) return encoder.encode(value)
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i)
    if (unit > 127) return encoder.encode(value)
    short[i] = unit
  }
  return short.subarray(0, value.length)
}
