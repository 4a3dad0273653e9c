import { type LinkedAttribution, leastCertain } from '../attribution/links.ts'
import { RuleLinks } from '../attribution/rule-links.ts'
import type { FoundSpan } from '../attribution/span-finder.ts'
import { adjunctsAfter } from './adjuncts.ts'
import { contentTokens, type Draft, draft } from './drafts.ts'
import { type Group, groupAt, tellsNothing } from './groups.ts'
import type { Page, Stretch } from './page.ts'
import { isRelay } from './relays.ts'
import type { RuleWords } from './rule-words.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'

/** Statements less probable than this are left out: those that only the models know, by a verb that tells something or not, and those that the rules found too. */
const least = { alone: leastCertain, unknown: 0.5, ruled: 0.2 } as const

/** From this probability on that cue, source and content are all right, a statement that the model read is explicit. */
const sure = 0.6

/**
 * Joins what the models read with what the rules found. The models decide which words are source, cue and content, and
 * find cues that no rule knows; the rules keep what the models were not trained for: headlines, chains, nested
 * statements, quotations without a cue, and venue, hearer and time. Takes nested drafts, gives drafts to be nested anew.
 */
export function readAgain(
  page: Page,
  rules: RuleWords,
  units: readonly Unit[],
  drafts: readonly Draft[],
  found: readonly LinkedAttribution[],
): Draft[] {
  const unitAt = unitsByToken(page, units)
  const continued = contentTokens(
    drafts.filter(({ by }) => by === 'statements/continued'),
    page.tokens.count,
  )
  const carriers = new Set(drafts.map(({ within }) => within).filter((one) => one !== null))
  const isOwn = (one: Draft): boolean =>
    isOurs(page, one) || (carriers.has(one) && isRelay(page, one, rules.relayVerbs))
  const links = new RuleLinks(drafts, page.tokens.count)
  const read: (Draft | undefined)[] = []
  const taken = new Set<Draft>()
  for (const linked of found) {
    const one = { ...linked, contents: withoutContinued(linked.contents, continued) }
    const known = links.ofCue(one.cue)
    const isNews = known === undefined || taken.has(known)
    const unit = isNews ? unitAt(one.cue.first) : known.unit
    if (unit === undefined || one.certainty < (isNews ? least.alone : least.ruled)) read.push(undefined)
    else if (isNews) read.push(newDraft(page, rules, unit, one))
    else {
      taken.add(known)
      if (!isOwn(known)) correct(page, known, one)
      read.push(isOwn(known) ? undefined : known)
    }
  }
  share(read, found)
  const kept = drafts.filter((one) => one.within === null && isOwn(one))
  const outer = new Set([...kept, ...read.filter((one) => one !== undefined)])
  return withInner(
    [...outer].sort((a, b) => placeOf(a) - placeOf(b)),
    drafts,
  )
}

/** Adds the statements of the rules that lie within a kept one, and forgets lenders that are gone. */
function withInner(outer: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  const alive = new Set(outer)
  for (const one of drafts) if (one.within !== null && alive.has(outermostOf(one))) alive.add(one)
  for (const one of alive) if (one.inherits !== null && !alive.has(one.inherits)) one.inherits = null
  return [...alive]
}

function outermostOf(one: Draft): Draft {
  let now = one
  for (let steps = 0; now.within !== null && steps < 20; steps++) now = now.within
  return now
}

function placeOf({ cue, content, unit }: Draft): number {
  return cue[0]?.first ?? content[0]?.first ?? unit.first
}

/** Contents without those that stand in a paragraph of their own: the rules make a statement of them, which is inferred. */
function withoutContinued(contents: readonly FoundSpan[], continued: Uint8Array): readonly FoundSpan[] {
  const kept = contents.filter(({ first }) => continued[first] !== 1)
  return kept.length > 0 ? kept : contents
}

/** The unit of the text that a token stands in. */
function unitsByToken(page: Page, units: readonly Unit[]): (token: number) => Unit | undefined {
  const numbers = new Int32Array(page.tokens.count).fill(-1)
  units.forEach(({ first, end }, number) => {
    numbers.fill(number, first, end)
  })
  return (token) => units[numbers[token] ?? -1]
}

/** Rules for what the models were hardly shown. */
const own: ReadonlySet<string> = new Set(
  ['headline', 'naming', 'quoted-as', 'cited', 'estimate'].map((rule) => `statements/${rule}`),
)

/** What the rules decide alone: headlines, quotations without a cue, and what the models were hardly shown. */
function isOurs(page: Page, one: Draft): boolean {
  return one.cue.length === 0 || page.isHeadline(one.unit.first) || own.has(one.by)
}

/** A statement that no rule found, with what the rules see of its cue; none where they know it for a false friend. */
function newDraft(
  page: Page,
  rules: RuleWords,
  unit: Unit,
  { cue, source, contents, certainty }: LinkedAttribution,
): Draft | undefined {
  let group: Group | null = null
  for (let i = cue.end - 1; i >= cue.first && group === null; i--) {
    if (tellsNothing(page, unit, i)) return undefined
    group = groupAt(page, unit, i) ?? null
  }
  if (group === null ? certainty < least.unknown : rules.isFalseFriend(page, group)) return undefined
  const after = group === null ? null : adjunctsAfter(page, unit, group, group.end)
  const addressee = after?.hearer ?? null
  return {
    ...draft('model', unit, group, [cue], withoutHearer(page, contents, addressee)),
    source,
    venue: after?.venue ?? null,
    addressee,
    when: after?.when ?? null,
    certainty: source === null ? 'unresolved' : certainty < sure ? 'inferred' : 'explicit',
  }
}

/** Gives a draft of the rules the places that the models found; its fragments in paragraphs without any stay with it. */
function correct(page: Page, one: Draft, { cue, source, contents, certainty }: LinkedAttribution): void {
  const { paragraphOf } = page.tokens
  const seen = new Set(contents.map(({ first }) => paragraphOf[first]))
  const far = one.content.filter(({ first }) => !seen.has(paragraphOf[first]))
  const near = withoutHearer(page, contents, one.addressee)
  const agrees = overlaps([one.source], [source]) && overlaps(one.content, near)
  one.content = [...near, ...far].sort((a, b) => a.first - b.first)
  one.cue = [cue]
  // Where rules and models read the same words, each bears the other out.
  if (certainty < sure && !agrees && one.certainty === 'explicit') one.certainty = 'inferred'
  if (source === null) return
  one.source = source
  one.inherits = null
  if (one.certainty === 'unresolved') one.certainty = 'inferred'
}

/** Whether two lists of stretches share more than half of the tokens that either has. */
function overlaps(a: readonly (Stretch | null)[], b: readonly (Stretch | null)[]): boolean {
  const size = (list: readonly (Stretch | null)[]): number =>
    list.reduce((sum, one) => sum + (one === null ? 0 : one.end - one.first), 0)
  let both = 0
  for (const one of a) {
    for (const other of b) {
      if (one === null || other === null) continue
      both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first))
    }
  }
  return both * 2 > size(a) + size(b) - both
}

/** Contents without those who are told ("urged the council to end the toll") and without a lone relative pronoun. */
function withoutHearer(page: Page, contents: readonly Stretch[], hearer: Stretch | null): Stretch[] {
  const cut = contents.map(({ first, end }) =>
    hearer !== null && first >= hearer.first && first < hearer.end && end > hearer.end
      ? { first: hearer.end, end }
      : { first, end },
  )
  const isPronoun = ({ first, end }: Stretch): boolean => end === first + 1 && page.has(first, Tag.relative)
  const kept = cut.filter((one) => !isPronoun(one))
  return kept.length > 0 ? kept : cut
}

/** Several cues may have one source ("Lind said …, adding that …"): the nearest keeps the words, the others inherit. */
function share(read: readonly (Draft | undefined)[], found: readonly LinkedAttribution[]): void {
  found.forEach(({ sharesWith }, place) => {
    const one = read[place]
    const lender = sharesWith === null ? undefined : read[sharesWith]
    if (one === undefined || lender === undefined || lender === one) return
    one.source = null
    one.inherits = lender
    if (one.certainty === 'explicit') one.certainty = 'inferred'
  })
}
