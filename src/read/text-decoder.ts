/** What windows-1252 has at 0x80 to 0x9f; the five bytes that it leaves open stay control characters. */
const upper1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * The text that bytes are in an encoding; `null` where they do not fit it. A mark at the start of UTF-8 and
 * UTF-16 is left out. Throws a RangeError for an unknown label.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    return null
  }
  if (decoder.encoding !== 'windows-1252') return text
  // Some versions of Node take windows-1252 for Latin-1 (nodejs/node issue 56542): mend what they leave.
  return text.replace(/[\x80-\x9f]/g, (sign) => upper1252.charAt(sign.charCodeAt(0) - 0x80))
}
