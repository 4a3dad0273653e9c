import { type LinkedAttribution, leastCertain } from '../attribution/links.ts'
import { RuleLinks } from '../attribution/rule-links.ts'
import { adjunctsAfter } from './adjuncts.ts'
import { type Draft, draft } from './drafts.ts'
import { type Group, groupAt, takes, tellsNothing } from './groups.ts'
import { ModelPlaces, overlaps, withoutHearer } from './model-places.ts'
import type { Page, Stretch } from './page.ts'
import { isRelay } from './relays.ts'
import type { RuleWords } from './rule-words.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { Frame } from './verbs.ts'

/** Statements less probable than this are left out: those that only the models know, by a verb that tells something or not, and those that the rules found too. */
const least = { alone: leastCertain, unknown: 0.56, ruled: 0.2 } as const

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
  const carriers = new Set(drafts.map(({ within }) => within).filter((one) => one !== null))
  const isOwn = (one: Draft): boolean =>
    isOurs(page, one) || (carriers.has(one) && isRelay(page, one, rules.relayVerbs))
  const links = new RuleLinks(drafts, page.tokens.count)
  const places = new ModelPlaces(page, drafts, found)
  const ofNews = ({ cue }: LinkedAttribution): Unit | undefined =>
    places.isInSourceOfRule(cue) ? undefined : unitAt(cue.first)
  const taken = new Set<Draft>()
  const read = found.map((linked): Draft | undefined => {
    const known = links.ofCue(linked.cue)
    const isNews = known === undefined || taken.has(known)
    const unit = isNews ? ofNews(linked) : known.unit
    if (unit === undefined || linked.certainty < (isNews ? least.alone : least.ruled)) return undefined
    const one = places.putRight(unit, linked, isNews ? undefined : known)
    if (isNews) return newDraft(page, rules, unit, one)
    taken.add(known)
    if (isOwn(known)) return undefined
    correct(page, places, known, one)
    return known
  })
  share(read, found)
  const kept = drafts.filter((one) => one.within === null && (isOwn(one) || (!taken.has(one) && isPlain(page, one))))
  const outer = new Set([...kept, ...read.filter((one) => one !== undefined)])
  return withInner(
    [...outer].sort((a, b) => placeOf(a) - placeOf(b)),
    drafts,
  )
}

/** Adds the statements of the rules that lie within a kept one; who shared the source of one that is gone takes its words. */
function withInner(outer: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  const alive = new Set(outer)
  for (const one of drafts) if (one.within !== null && alive.has(outermostOf(one))) alive.add(one)
  for (const one of alive) {
    if (one.inherits === null || alive.has(one.inherits)) continue
    one.source = lentBy(one.inherits)
    one.inherits = null
  }
  return [...alive]
}

/** The words of the source that a statement shares with others. */
function lentBy(lender: Draft): Stretch | null {
  let now = lender
  for (let steps = 0; now.inherits !== null && steps < 20; steps++) now = now.inherits
  return now.source
}

function outermostOf(one: Draft): Draft {
  let now = one
  for (let steps = 0; now.within !== null && steps < 20; steps++) now = now.within
  return now
}

function placeOf({ cue, content, unit }: Draft): number {
  return cue[0]?.first ?? content[0]?.first ?? unit.first
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

/**
 * A verb of saying with its subject and what was said: kept where the models pass it over. On PolNeAR's dev articles half
 * of these are right, which leaves the score as it is; in the seeds and the example nearly all are.
 */
function isPlain(page: Page, { by, group, source, inherits, content, certainty }: Draft): boolean {
  if (by === 'statements/according') return true
  if (group?.reading.kind === 'promise' && group.particle !== '' && source !== null && certainty === 'explicit')
    return true
  if (group === null || !takes(group, Frame.front) || !takes(group, Frame.clause)) return false
  // "…, saying that the gate was shut": the speaker is that of the statement before it.
  if (inherits !== null) return group.voice === 'ing' && page.word(content[0]?.first ?? -1) === 'that'
  if (source === null || certainty !== 'explicit') return false
  const isNounLike = page.has(group.head, Tag.nounProne | Tag.plural)
  return !isNounLike || page.has(group.head - 1, Tag.capital | Tag.subjectPronoun)
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

/** Gives a draft of the rules the places that the models found; fragments that no model claims stay with it. */
function correct(
  page: Page,
  places: ModelPlaces,
  one: Draft,
  { cue, source, contents, certainty }: LinkedAttribution,
): void {
  const near = withoutHearer(page, contents, one.addressee)
  const agrees = overlaps([one.source], [source]) && overlaps(one.content, near)
  one.content = [...near, ...places.unclaimed(one.content, contents)].sort((a, b) => a.first - b.first)
  one.cue = [cue]
  // Where rules and models read the same words, each bears the other out.
  if (certainty < sure && !agrees && one.certainty === 'explicit') one.certainty = 'inferred'
  if (source === null) return
  one.source = source
  one.inherits = null
  if (one.certainty === 'unresolved') one.certainty = 'inferred'
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
