/** First bytes of files that are no text, and what to call them. */
const magic: readonly (readonly [bytes: string, name: string])[] = [
  ['PK\x03\x04', 'a zip archive (a Word, OpenDocument or EPUB file is one, too)'],
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\x1f\x8b', 'compressed with gzip'],
  ['BZh9', 'compressed with bzip2'],
  ['\xfd7zXZ', 'compressed with xz'],
  ['\x28\xb5\x2f\xfd', 'compressed with zstd'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['\xd0\xcf\x11\xe0', 'an old Word document'],
  ['SQLite format 3', 'an SQLite database'],
  ['\x7fELF', 'a program'],
]

/** What a file is whose first bytes say that it is no text; `null` where they do not. */
export function magicOf(bytes: Uint8Array): string | null {
  const found = magic.find(([sign]) => startsWith(bytes, sign))
  return found === undefined ? null : found[1]
}

function startsWith(bytes: Uint8Array, sign: string): boolean {
  for (let i = 0; i < sign.length; i++) if (bytes[i] !== sign.charCodeAt(i)) return false
  return true
}

/** The NUL bytes at even and at odd positions, and the other control bytes that no text has, of a whole file. */
export interface ByteCounts {
  readonly evenNuls: number
  readonly oddNuls: number
  readonly controls: number
  /** Bytes from 0x80. */
  readonly high: number
}

/** Counts the bytes that tell text from other files, in one pass. */
export function countBytes(bytes: Uint8Array): ByteCounts {
  let evenNuls = 0
  let oddNuls = 0
  let controls = 0
  let high = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte >= 0x80) high++
    else if (byte === 0) {
      if (i % 2 === 0) evenNuls++
      else oddNuls++
    } else if (byte < 0x20 && !isTextControl(byte)) controls++
  }
  return { evenNuls, oddNuls, controls, high }
}

/** Tab, line feed, vertical tab, form feed, carriage return, and the escape of coloured terminal output. */
function isTextControl(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b
}
