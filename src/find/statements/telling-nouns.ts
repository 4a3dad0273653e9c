import type { StatementKind } from '../../record/record.ts'
import { contentEnd } from './cuts.ts'
import { type Draft, draft } from './drafts.ts'
import type { Page, Stretch } from './page.ts'
import type { RuleWords } from './rule-words.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { isPossessive } from './verbal.ts'
import type { StatementWords } from './words.ts'

/** By a noun for something told and the word that leads to it ("claim that", "promise to"), of what kind it is. */
export type TellingNouns = ReadonlyMap<string, ReadonlyMap<string, StatementKind>>

/** The nouns of a language as the rule asks for them. */
export function tellingNouns(lists: StatementWords['tellingNouns']): TellingNouns {
  const found = new Map<string, Map<string, StatementKind>>()
  for (const { kind, lead, nouns } of lists) {
    for (const noun of nouns) {
      const leads = found.get(noun) ?? new Map<string, StatementKind>()
      leads.set(lead, kind)
      found.set(noun, leads)
    }
  }
  return found
}

/** "Lind's claim that the gate was shut", "his promise to open it": whose words the noun stands for is said before it. */
export function toldByNoun(page: Page, unit: Unit, i: number, rules: RuleWords): Draft | undefined {
  const kind = rules.tellingNouns.get(page.word(i))?.get(page.word(i + 1))
  if (kind === undefined || i + 2 >= unit.end || page.hides(unit, i + 1) || !page.isWord(i + 2)) return undefined
  const source = ownerBefore(page, unit, i, rules.owners)
  if (source === undefined) return undefined
  const first = page.word(i + 1) === 'for' ? i + 2 : i + 1
  const end = contentEnd(page, unit, first, { isClause: page.word(i + 1) === 'that', isEmbedded: true })
  if (end - first < 2) return undefined
  const cue = { first: source.end, end: first }
  return { ...draft('noun', unit, null, [cue], [{ first, end }]), source, kind }
}

/** Whose claim it is, with up to two words between ("the mayor's earlier claim"): a phrase with 's, or "his". */
function ownerBefore(page: Page, unit: Unit, noun: number, owners: ReadonlySet<string>): Stretch | undefined {
  for (let i = noun - 1; i >= Math.max(unit.first, noun - 3); i--) {
    if (!page.isWord(i) && !isPossessive(page, i)) return undefined
    if (page.hides(unit, i)) return undefined
    if (owners.has(page.word(i))) return { first: i, end: i + 1 }
    if (!isPossessive(page, i)) continue
    const first = phraseStart(page, unit, i)
    return first < i ? { first, end: i + 1 } : undefined
  }
  return undefined
}

const outside =
  Tag.preposition | Tag.conjunction | Tag.relative | Tag.subordinator | Tag.auxiliary | Tag.modal | Tag.finite | Tag.to

/** Where the noun phrase before a 's begins: at its article, or behind a verb or a preposition. */
function phraseStart(page: Page, unit: Unit, end: number): number {
  let first = end
  for (let i = end - 1; i >= unit.first && end - i < 8; i--) {
    if (page.hides(unit, i) || !page.isWord(i) || (page.has(i, outside) && !page.has(i, Tag.capital))) break
    if (page.has(i, Tag.ed | Tag.ing) && !page.has(i, Tag.capital) && page.cues[i] !== undefined) break
    first = i
    if (page.has(i, Tag.article)) break
  }
  return first
}
