import type { LayoutWords } from '../../lexicon/layout-words.ts'
import { fold } from '../../text/fold.ts'

/** The name of an agency by one of its codes or names, however they are cased. */
export type AgencyTable = ReadonlyMap<string, string>

/** Agencies by their folded codes and names. */
export function agencyTable(words: LayoutWords): AgencyTable {
  return new Map(words.agencies.flatMap(({ name, codes }) => codes.map((code) => [fold(code), name] as const)))
}

/** Words as a part of a regular expression. */
export function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/**
 * The outlet that words in a dateline name: an agency of the table; a name whose words say that it is an
 * outlet ("Velhan News"); or what an article writes out before the same code in brackets ("Ostral Press
 * Service (OPS)"). A code that nothing explains is given as it stands.
 */
export function outletOf(words: string, text: string, table: AgencyTable, lexicon: LayoutWords): string | null {
  const folded = fold(words.trim())
  const last = folded.split(/[\s/]+/).at(-1) ?? ''
  if (folded === '' || lexicon.notOutlets.has(folded) || lexicon.notOutlets.has(last)) return null
  const known = table.get(folded)
  if (known !== undefined) return known
  if (!/^\p{Lu}[\p{Lu}\p{N}&.]{1,7}$/u.test(words.trim())) return words.trim()
  return writtenOut(words.trim(), text) ?? words.trim()
}

/** The capitalised words before "(OPS)" whose first letters are the code. */
function writtenOut(code: string, text: string): string | null {
  const letters = code.replace(/[^\p{L}]/gu, '')
  const size = letters.length
  if (size < 2) return null
  for (let at = text.indexOf(`(${code})`); at !== -1; at = text.indexOf(`(${code})`, at + 1)) {
    const before = text.slice(Math.max(0, at - 120), at).trimEnd()
    const words = before.split(/\s+/).slice(-size)
    if (words.length === size && words.every((word, i) => word.startsWith(letters.charAt(i)))) return words.join(' ')
  }
  return null
}
