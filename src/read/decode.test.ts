import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode, largestFile } from './decode.ts'
import { ReadFailure, type ReadFailureCode } from './failure.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const units = mark ? `\ufeff${text}` : text
  return Uint8Array.from({ length: units.length * 2 }, (_, i) => {
    const code = units.charCodeAt(i >> 1)
    return (i % 2 === 0) === (order === 'le') ? code & 0xff : code >> 8
  })
}

/** The bytes of a text in a single-byte encoding, by asking the decoder what every byte is. */
function singleByte(text: string, encoding: string): Uint8Array {
  const bytes = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--) bytes.set(decode1(byte, encoding), byte)
  return Uint8Array.from(text, (sign) => {
    const byte = bytes.get(sign)
    if (byte === undefined) throw new Error(`${encoding} has no ${sign}`)
    return byte
  })
}

function decode1(byte: number, encoding: string): string {
  // 0x80 to 0x9f of windows-1252 by those of windows-1254, which Node always knew.
  const label = encoding === 'windows-1252' && byte >= 0x80 && byte < 0xa0 ? 'windows-1254' : encoding
  return new TextDecoder(label).decode(Uint8Array.of(byte))
}

function failure(bytes: Uint8Array, encoding?: string): { code: ReadFailureCode; message: string } {
  try {
    decode(bytes, { encoding, file: 'a.txt' })
  } catch (error) {
    if (error instanceof ReadFailure) return { code: error.code, message: error.message }
    throw error
  }
  throw new Error('It was decoded')
}

const english = 'The minister said: “We don’t know.” – He left…'
const arabic = 'قال الوزير إن الميناء سيفتح يوم الاثنين\r\nفي المدينة'
const russian = 'Министр сказал, что порт будет открыт в понедельник.'

const told: readonly (readonly [name: string, bytes: Uint8Array, text: string, encoding: string])[] = [
  ['UTF-8', utf8(`${english}\u00a0𝔄\r\n`), `${english}\u00a0𝔄\r\n`, 'utf-8'],
  ['UTF-8 with a mark', utf8(`\ufeff${english}`), english, 'utf-8'],
  ['ASCII', utf8('Plain words.'), 'Plain words.', 'utf-8'],
  ['UTF-16, little end first', utf16(`${english}𝔄`, 'le'), `${english}𝔄`, 'utf-16le'],
  ['UTF-16, big end first', utf16(arabic, 'be'), arabic, 'utf-16be'],
  ['UTF-16 without a mark', utf16(english, 'le', false), english, 'utf-16le'],
  ['UTF-16 of another script without a mark', utf16(arabic, 'be', false), arabic, 'utf-16be'],
  ['curly quotation marks in windows-1252', singleByte(english, 'windows-1252'), english, 'windows-1252'],
  [
    'one accent',
    singleByte('The café was closed, said José.', 'windows-1252'),
    'The café was closed, said José.',
    'windows-1252',
  ],
  ['Arabic in windows-1256', singleByte(arabic, 'windows-1256'), arabic, 'windows-1256'],
  ['Russian in windows-1251', singleByte(russian, 'windows-1251'), russian, 'windows-1251'],
  ['Russian in koi8-r', singleByte(russian, 'koi8-r'), russian, 'koi8-r'],
]

for (const [name, bytes, text, encoding] of told) {
  test(`${name} is read without being told`, () => expect(decode(bytes)).toEqual({ text, encoding }))
}

test('an encoding that the caller names is used', () => {
  const spanish = 'El gobierno de España, según Ángel Núñez'
  expect(decode(singleByte(spanish, 'windows-1252'), { encoding: 'latin1' }).text).toBe(spanish)
  expect(decode(singleByte(arabic, 'windows-1256'), { encoding: 'windows-1256' }).text).toBe(arabic)
  expect(decode(Uint8Array.of(0x93, 0xfa, 0x96, 0x7b), { encoding: 'shift_jis' }).text).toBe('日本')
  expect(decode(utf16(english, 'le', false), { encoding: 'utf-16le' }).text).toBe(english)
})

test('a mark in the file outranks what the caller says', () => {
  expect(decode(utf8(`\ufeff${english}`), { encoding: 'windows-1252' })).toEqual({ text: english, encoding: 'utf-8' })
})

test('undeclared text that could be in several encodings is refused with what to pass', () => {
  const { code, message } = failure(singleByte('El gobierno de España lo dijo', 'windows-1252'))
  expect(code).toBe('unknown-encoding')
  expect(message).toMatch(/^a\.txt: .*windows-1252 or windows-1250.*--encoding windows-1252$/)
})

test('a wrong guess is refused with what to pass', () => {
  const asLatin = failure(singleByte(arabic, 'windows-1256'), 'windows-1252')
  expect(asLatin.code).toBe('wrong-encoding')
  expect(asLatin.message).toContain('--encoding windows-1256')
  expect(failure(utf8(english), 'windows-1252').message).toContain('they are UTF-8: leave the encoding out')
  expect(failure(Uint8Array.of(0x41, 0xff, 0x42), 'utf-8').code).toBe('wrong-encoding')
  expect(failure(utf8('words'), 'utf-99').code).toBe('unknown-label')
})

test('files that are no text are refused by name', () => {
  const of = (...bytes: number[]): string => failure(Uint8Array.from([...bytes, 1, 2, 3, 4])).message
  expect(of(0x50, 0x4b, 3, 4)).toContain('zip archive')
  expect(of(0x25, 0x50, 0x44, 0x46, 0x2d)).toContain('PDF')
  expect(of(0x89, 0x50, 0x4e, 0x47)).toContain('PNG')
  expect(of(0x1f, 0x8b)).toContain('gzip')
  expect(failure(utf8('words\0words\0\0')).code).toBe('binary-file')
  expect(failure(utf8(`words${'\x01'.repeat(10)}`)).code).toBe('binary-file')
  expect(failure(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0)).code).toBe('binary-file')
})

test('nothing, or white space alone, is refused', () => {
  expect(failure(new Uint8Array()).code).toBe('empty-file')
  expect(failure(utf8('\ufeff \r\n\u00a0\n')).code).toBe('empty-file')
})

test('a file over the limit is refused', () => {
  const { code, message } = failure(new Uint8Array(largestFile + 1))
  expect(code).toBe('too-large')
  expect(message).toContain('the limit is 64 MB')
})

test('an accent far down in a long file decides, too', () => {
  const long = `${'The ferry left at six. '.repeat(9000)}“It was late,” said José.`
  expect(decode(singleByte(long, 'windows-1252'))).toEqual({ text: long, encoding: 'windows-1252' })
})

test('any bytes are either read or refused in one sentence', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        expect(decode(bytes).text.length).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toBeInstanceOf(ReadFailure)
      }
    }),
    { seed: 7, numRuns: 500 },
  )
})

test('UTF-8 and UTF-16 with a mark come back unit for unit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (words) => {
      const text = `a${words}b`
      expect(decode(utf16(text, 'le')).text).toBe(text)
      expect(decode(utf8(`\ufeff${text}`)).text).toBe(text)
    }),
    { seed: 11, numRuns: 200 },
  )
})
