import { type ByteCounts, countBytes, magicOf } from './binary.ts'
import { type FailedPlace, ReadFailure } from './failure.ts'
import { plausibleEncodings, readsAsText } from './single-byte.ts'
import { decodeAs } from './text-decoder.ts'

/** What the person who gave a file says about it. */
export interface DecodeOptions {
  /** A label of the Encoding Standard (`windows-1252`, `windows-1256`, `shift_jis`); a mark in the file outranks it. */
  readonly encoding?: string | undefined
  /** The file's name, for messages. */
  readonly file?: string
}

/** A file's text, unchanged but for the mark at its start, and the encoding that it was read in. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

/** The most bytes that one file may have: 64 MiB. */
export const largestFile: number = 64 * 1024 * 1024

/**
 * Makes text of a file's bytes. A mark at the start decides; then what the caller says; then UTF-16 without a
 * mark where the NUL bytes show it, UTF-8 where the bytes are valid, and a single-byte encoding where only one
 * fits. Nothing is normalised: line breaks, no-break spaces and odd signs stay. Throws a ReadFailure.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const where: FailedPlace = { file: options.file ?? 'the input', line: null }
  checkSize(bytes, where)
  const label = options.encoding === undefined ? null : knownLabel(options.encoding, where)
  const magic = magicOf(bytes)
  if (magic !== null) throw binary(where, magic)
  const decoded = fromMark(bytes, where) ?? withoutMark(bytes, label, where)
  if (decoded.text.trim() === '') throw new ReadFailure('empty-file', where, 'there is nothing in it but white space')
  return decoded
}

function checkSize(bytes: Uint8Array, where: FailedPlace): void {
  if (bytes.length === 0)
    throw new ReadFailure('empty-file', where, 'the file is empty; name one that holds an article')
  if (bytes.length <= largestFile) return
  const megabytes = Math.ceil(bytes.length / (1024 * 1024))
  const limit = largestFile / (1024 * 1024)
  throw new ReadFailure('too-large', where, `it has ${megabytes} MB, the limit is ${limit} MB a file; split it`)
}

function knownLabel(label: string, where: FailedPlace): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    const advice = 'such names are utf-8, utf-16le, windows-1252, windows-1256, shift_jis'
    throw new ReadFailure('unknown-label', where, `“${label.slice(0, 40)}” is not an encoding; ${advice}`)
  }
}

function binary(where: FailedPlace, what: string): ReadFailure {
  return new ReadFailure('binary-file', where, `this is not text but ${what}; give the article as text`)
}

const marks: readonly (readonly [encoding: string, ...mark: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

function fromMark(bytes: Uint8Array, where: FailedPlace): Decoded | null {
  const found = marks.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (found === undefined) return null
  const [encoding] = found
  const text = decodeAs(bytes, encoding)
  if (text !== null && !text.includes('\0')) return { text, encoding }
  if (text !== null) throw binary(where, 'data with NUL characters')
  const advice = 'save it again as UTF-8'
  throw new ReadFailure('wrong-encoding', where, `its mark says ${encoding}, but its bytes are not; ${advice}`)
}

function withoutMark(bytes: Uint8Array, label: string | null, where: FailedPlace): Decoded {
  const counts = countBytes(bytes)
  if (label !== null) return asTold(bytes, label, counts, where)
  const wide = asWide(bytes, counts)
  if (wide !== null) return wide
  checkControls(bytes, counts, where)
  const text = decodeAs(bytes, 'utf-8')
  return text === null ? asSingleByte(bytes, where) : { text, encoding: 'utf-8' }
}

function checkControls(bytes: Uint8Array, counts: ByteCounts, where: FailedPlace): void {
  if (counts.evenNuls + counts.oddNuls > 0) throw binary(where, 'data with NUL bytes')
  if (counts.controls * 100 > bytes.length) throw binary(where, 'data with many control characters')
}

/** UTF-16 without a mark: its spaces and line breaks (in Latin text every letter) have a NUL byte on one side. */
function asWide(bytes: Uint8Array, { evenNuls, oddNuls }: ByteCounts): Decoded | null {
  if (bytes.length % 2 !== 0 || Math.min(evenNuls, oddNuls) > 0) return null
  if (Math.max(evenNuls, oddNuls) * 20 < bytes.length / 2) return null
  const encoding = oddNuls > 0 ? 'utf-16le' : 'utf-16be'
  const text = decodeAs(bytes, encoding)
  if (text === null || /\p{Noncharacter_Code_Point}|(?![\t\n\v\f\r])\p{Cc}/u.test(text)) return null
  return { text, encoding }
}

function asTold(bytes: Uint8Array, encoding: string, counts: ByteCounts, where: FailedPlace): Decoded {
  const isWide = encoding.startsWith('utf-16')
  if (!isWide) checkControls(bytes, counts, where)
  const text = decodeAs(bytes, encoding)
  const wrong = (advice: string): ReadFailure =>
    new ReadFailure('wrong-encoding', where, `its bytes do not read as ${encoding}; ${advice}`)
  if (text === null || text.includes('\0')) throw wrong('leave the encoding out, or pass another one')
  if (encoding === 'utf-8' || isWide || counts.high === 0) return { text, encoding }
  if (decodeAs(bytes, 'utf-8') !== null) throw wrong('they are UTF-8: leave the encoding out')
  const [likely, ...others] = readsAsText(bytes, encoding) ? [] : plausibleEncodings(bytes)
  if (likely !== undefined && others.length === 0) throw wrong(`they read as ${likely}: pass --encoding ${likely}`)
  return { text, encoding }
}

function asSingleByte(bytes: Uint8Array, where: FailedPlace): Decoded {
  const [first, ...others] = plausibleEncodings(bytes)
  const text = first !== undefined && others.length === 0 ? decodeAs(bytes, first) : null
  if (first !== undefined && text !== null) return { text, encoding: first }
  const advice =
    first === undefined
      ? 'pass its encoding, as in --encoding shift_jis'
      : `it could be ${[first, ...others].join(' or ')}: pass one, as in --encoding ${first}`
  throw new ReadFailure('unknown-encoding', where, `it is not UTF-8, and its encoding is not told; ${advice}`)
}
