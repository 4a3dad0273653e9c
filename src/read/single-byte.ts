import { decodeAs } from './text-decoder.ts'

/** The legacy encodings among which undeclared text is told apart; each is a label of the Encoding Standard. */
const encodings: readonly string[] = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'koi8-r',
]

/** Bytes that are looked at: enough words to decide on, however long the file is. */
const sampleSize = 1 << 16
/** Bytes kept before and after each byte from 0x80. */
const around = 24

/**
 * The encodings in which the bytes read as words of a script; those that give the same text as one before
 * them are left out. One is an answer, several are none: only a person can tell "España" in windows-1252
 * from the "Espańa" that the same bytes are in windows-1250.
 */
export function plausibleEncodings(bytes: Uint8Array): readonly string[] {
  const sample = sampled(bytes)
  const found = new Map<string, string>()
  for (const encoding of encodings) {
    const text = decodeAs(sample, encoding)
    if (text !== null && !found.has(text) && isPlausible(text)) found.set(text, encoding)
  }
  return [...found.values()]
}

/** Whether what an encoding makes of some bytes could have been written by somebody. */
export function readsAsText(bytes: Uint8Array, encoding: string): boolean {
  const text = decodeAs(sampled(bytes), encoding)
  return text !== null && isPlausible(text)
}

/** The stretches around bytes from 0x80, because a long file may have its only accent in its last line. */
function sampled(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleSize) return bytes
  const kept = new Uint8Array(sampleSize)
  let size = 0
  let taken = 0
  for (let i = 0; i < bytes.length && size < sampleSize; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue
    const from = Math.max(taken, i - around)
    const to = Math.min(bytes.length, i + around, from + sampleSize - size)
    if (to <= from) continue
    kept.set(bytes.subarray(from, to), size)
    size += to - from
    taken = to
    // A space, so that two stretches make no word together.
    if (size < sampleSize) kept[size++] = 0x20
  }
  return kept.subarray(0, size)
}

const otherScript = '[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}]'
const mixedWord = new RegExp(`\\p{Script=Latin}${otherScript}|${otherScript}\\p{Script=Latin}`, 'u')
/** Control characters, the replacement character, box drawing, marks on nothing, signs inside words. */
const neverWritten = /[\u0080-\u009f\ufffd\u2500-\u259f]|(?:^|[^\p{L}\p{M}])\p{M}|\p{L}[\p{So}\p{Sc}]\p{L}/u

function isPlausible(text: string): boolean {
  if (neverWritten.test(text) || mixedWord.test(text)) return false
  // Latin languages write most of their letters without accents.
  if (count(text, /[^\p{ASCII}\P{Script=Latin}]/gu) * 10 > count(text, /\p{Script=Latin}/gu) * 3) return false
  // In Arabic and Persian every tenth letter or more is an alef or a lam.
  const arabic = count(text, /\p{Script=Arabic}/gu)
  if (count(text, /[\u0627\u0644]/gu) * 12 < arabic) return false
  // Read in the wrong encoding, capitals fall into the middle of words.
  // The Greek sigma that ends words: in Cyrillic read as Greek it stands within them.
  if (/ς\p{L}/u.test(text)) return false
  return count(text, /\p{Ll}(?=\p{Lu})/gu) * 50 <= count(text, /\p{L}/gu)
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
