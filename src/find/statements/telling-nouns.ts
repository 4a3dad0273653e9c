import type { StatementKind } from '../../record/record.ts'
import { contentEnd } from './cuts.ts'
import { type Draft, draft } from './drafts.ts'
import type { Page, Stretch } from './page.ts'
import { nounPhraseFrom } from './phrases.ts'
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

/** "Lind's claim that the gate was shut", "a warning from the watch that": whose words the noun stands for is said beside it. */
export function toldByNoun(page: Page, unit: Unit, i: number, rules: RuleWords): Draft | undefined {
  const leads = rules.tellingNouns.get(page.word(i))
  if (leads === undefined || isDenied(page, unit, i)) return undefined
  const behind = makerBehind(page, unit, i + 1, leads)
  const lead = behind?.end ?? i + 1
  const kind = leads.get(page.word(lead))
  if (kind === undefined || lead + 1 >= unit.end || page.hides(unit, lead) || !page.isWord(lead + 1)) return undefined
  const source = behind ?? ownerBefore(page, unit, i, rules.owners)
  if (source === undefined) return undefined
  const first = page.word(lead) === 'for' ? lead + 1 : lead
  const end = contentEnd(page, unit, first, { isClause: page.word(lead) === 'that', isEmbedded: true })
  if (end - first < 2) return undefined
  const cue = behind === undefined ? { first: source.end, end: first } : { first: i, end: i + 2 }
  return { ...draft('noun', unit, null, [cue], [{ first, end }]), source, kind }
}

/** "no firm assurances from Lind that": nothing was told. */
function isDenied(page: Page, unit: Unit, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(unit.first, noun - 3) && page.isWord(i); i--)
    if (page.word(i) === 'no' || page.word(i) === 'without' || page.has(i, Tag.negation)) return true
  return false
}

/** "by the crews", "from the harbour watch": the phrase behind the preposition, up to the word that leads to the content. */
function makerBehind(
  page: Page,
  unit: Unit,
  preposition: number,
  leads: ReadonlyMap<string, StatementKind>,
): Stretch | undefined {
  if (page.word(preposition) !== 'by' && page.word(preposition) !== 'from') return undefined
  const phrase = nounPhraseFrom(page, unit, preposition + 1)
  if (phrase === undefined) return undefined
  for (let i = phrase.first + 1; i < phrase.end; i++)
    if (leads.has(page.word(i))) return { first: phrase.first, end: i }
  return phrase
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
