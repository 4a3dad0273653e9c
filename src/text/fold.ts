/**
 * A copy of the text for comparing, of exactly the same length: one unit in, one unit out, so that an
 * offset into the fold is an offset into the text. Letters become lower case where that keeps the length,
 * accented Latin letters lose their accent, all double quotation marks become `"`, all single ones and
 * apostrophes `'`, all dashes `-`, all white space (no-break spaces, tabs, line breaks too) a space.
 */
export function fold(text: string): string {
  let folded = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const to = code < 0x250 ? latin[code] : other.get(code)
    if (to === undefined || to === code) continue
    folded += text.slice(from, i) + String.fromCharCode(to)
    from = i + 1
  }
  folded = from === 0 ? text : folded + text.slice(from)
  return lowerBeyondLatin(folded)
}

const signs: readonly (readonly [to: string, from: string])[] = [
  ['"', '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02'],
  ["'", '\u2018\u2019\u201a\u201b\u0060\u00b4\u02bc\u02be\u02bf\u02bb\u2032\uff07\u2039\u203a'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212'],
  [
    ' ',
    '\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
  ],
]

const other: ReadonlyMap<number, number> = new Map(
  signs.flatMap(([to, from]) => [...from].map((sign) => [sign.charCodeAt(0), to.charCodeAt(0)] as const)),
)

/** What each code unit below U+0250 (Latin with its extensions) folds to. */
const latin: readonly number[] = Array.from({ length: 0x250 }, (_, code) => {
  const sign = other.get(code)
  if (sign !== undefined) return sign
  const bare = String.fromCharCode(code).normalize('NFD').charAt(0)
  return (bare.toLowerCase().length === 1 ? bare.toLowerCase() : bare).charCodeAt(0)
})

/** Other scripts are lowered letter by letter, because lowering a whole string may change its length (İ). */
function lowerBeyondLatin(text: string): string {
  if (!/[^\0-\u024f]/.test(text)) return text
  return text.replace(/[\u0250-\uffff]+/g, (run) => {
    const lower = run.toLowerCase()
    return lower.length === run.length ? lower : run
  })
}
