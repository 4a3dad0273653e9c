import type { Party } from './party.ts'
import type { Sheet } from './sheet.ts'
import type { Thing } from './things.ts'
import type { EntityWords } from './words.ts'

/** An organisation by the words of one of its names. */
interface Known {
  readonly organisation: Party
  readonly words: ReadonlySet<string>
  /** The token at which it is named first. */
  readonly first: number
}

/** Words that belong to no part of a name. */
const small: ReadonlySet<string> = new Set('of the for and in on to at de la al el'.split(' '))
/** The most words of a part of a name that are looked at. */
const longest = 4

/**
 * Finds "the port authority" for the Port of Qadun Authority: two words or more of just one organisation's name, in small
 * letters, with its noun last. The article has named it before; in a headline, which leaves "the" out, it names it later.
 */
export function partialNamesIn(sheet: Sheet, words: EntityWords): Thing[] {
  const byNoun = organisationsByNoun(sheet, words.genericOrganisationWords)
  const found: Thing[] = []
  for (let i = 0; i < sheet.tokens.count; i++) {
    const inHeadline = isHeadline(sheet, i)
    const isDefinite = sheet.tokens.lower(i - 1) === 'the'
    if (!inHeadline && !isDefinite) continue
    const one = partialNameAt(sheet, i, byNoun, inHeadline)
    if (one === undefined) continue
    found.push({ first: isDefinite ? i - 1 : i, end: one.end, organisation: one.organisation })
    i = one.end - 1
  }
  return found
}

function partialNameAt(
  sheet: Sheet,
  i: number,
  byNoun: ReadonlyMap<string, readonly Known[]>,
  inHeadline: boolean,
): { readonly end: number; readonly organisation: Party } | undefined {
  const words: string[] = []
  while (words.length < longest && isSmallWord(sheet, i + words.length))
    words.push(sheet.tokens.lower(i + words.length))
  for (let length = words.length; length >= 2; length--) {
    const part = words.slice(0, length)
    const fits = (byNoun.get(part.at(-1) ?? '') ?? []).filter(
      (one) => (inHeadline || one.first < i) && part.every((word) => one.words.has(word)),
    )
    const [sole, ...others] = new Set(fits.map(({ organisation }) => organisation))
    if (sole === undefined) continue
    // "The port authority Ostra" is another's description.
    const isSole = others.length === 0 && !sheet.tokens.isCapitalised(i + length)
    return isSole ? { end: i + length, organisation: sole } : undefined
  }
  return undefined
}

function isSmallWord(sheet: Sheet, i: number): boolean {
  if (i >= sheet.tokens.count || sheet.nameAt(i) !== undefined || sheet.tokens.isCapitalised(i)) return false
  return /^\p{Ll}{2,}$/u.test(sheet.tokens.lower(i))
}

function isHeadline(sheet: Sheet, i: number): boolean {
  const kind = sheet.parts[sheet.tokens.paragraphOf[i] ?? 0]?.kind
  return kind === 'title' || kind === 'subtitle'
}

/** The article's organisations by the nouns of each of their names of two words or more. */
function organisationsByNoun(sheet: Sheet, generic: ReadonlySet<string>): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>()
  for (const { entity: organisation, first } of sheet.names) {
    if (organisation.type !== 'organisation' || sheet.firstOf(organisation)?.first !== first) continue
    for (const text of organisation.aliases) {
      const all = text.toLowerCase().split(/[^\p{L}]+/u)
      const words = new Set(all.filter((word) => word.length > 1 && !small.has(word)))
      if (words.size < 2) continue
      for (const noun of nounsOf(all, generic)) {
        found.set(noun, [...(found.get(noun) ?? []), { organisation, words, first }])
      }
    }
  }
  return found
}

/** What a name says that it is: its last word, or the one before "of"; "the dock workers" are no Union of Dock Workers. */
function nounsOf(words: readonly string[], generic: ReadonlySet<string>): string[] {
  const of = words.indexOf('of')
  const last = words.at(-1) ?? ''
  const isLast = generic.has(last) || (of === -1 && !last.endsWith('s'))
  const leading = of > 0 ? (words[of - 1] ?? '') : ''
  return [...(isLast ? [last] : []), ...(generic.has(leading) ? [leading] : [])]
}
