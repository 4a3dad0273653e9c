import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** SHA-256 of the UTF-8 bytes of a string, as 64 hexadecimal digits; pure, so that it runs in a browser too. */
export function sha256Hex(value: string): string {
  let digits = ''
  for (const byte of sha256(utf8ToBytes(value))) digits += hex[byte]
  return digits
}

/** The first 64 bits of the SHA-256 of a string, as 16 hexadecimal digits: short enough to read, long enough for ids. */
export function shortHash(value: string): string {
  return sha256Hex(value).slice(0, 16)
}
