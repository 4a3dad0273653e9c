import type { EntityType } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import { phraseAt } from './cuts.ts'
import { keyOf } from './key.ts'
import { namesIn, type TaggedName } from './name-tagger.ts'
import { type Page, Shape, Style } from './page.ts'
import type { RuleName } from './rule-names.ts'
import type { Run } from './runs.ts'
import { titleBefore } from './titles.ts'
import { Class } from './vocabulary.ts'
import { isTriggered } from './votes-by-context.ts'

/** A name with what the record says of it. */
export interface Name extends TaggedName {
  /**
   * The rule that gave the same words the same type; `model` where none did, or one that guesses; `unsure` for a name
   * of the rules that the model does not confirm, which counts only where other articles speak for it.
   */
  readonly by: string
  readonly title: Span | null
}

/**
 * The names that labels spell, put right where the rules know more (brackets and "airport" inside a name, the noun
 * behind it), and with those names of the rules that the model overlooked and that something else speaks for.
 */
export function joinedNames(page: Page, rules: readonly RuleName[], labels: Uint8Array): Name[] {
  const ruled = new Map(rules.map((rule) => [rule.first, rule]))
  const names = new Apart(page.tokens.count)
  const raw = namesIn(labels)
  for (const rule of rules) if (isFirm(page, rule) || isWhole(rule, raw)) names.take(rule, rule.type)
  const tagged = raw.map((one) => withoutPeople(page, trimmed(page, one), ruled)).filter((one) => !isBearing(page, one))
  const known = new Map<string, EntityType>()
  const isPlain = ({ first }: Run): boolean => page.styleAt(first) === Style.plain
  for (const name of tagged) if (isPlain(name)) learn(page, name, known)
  // What a headline names has the type that it has in the body.
  for (const name of tagged) {
    const inBody = isPlain(name) ? undefined : known.get(keyOf(page, name))
    names.take(name, inBody ?? ownType(name, ruled.get(name.first)))
  }
  for (const rule of rules) names.take(rule, isSure(page, rule) ? rule.type : known.get(rule.key))
  const sure = names.all.length
  for (const rule of rules) names.take(rule, rule.type)
  const ruleFor = (name: TaggedName, i: number): string => (i < sure ? ruleOf(name, ruled.get(name.first)) : 'unsure')
  return names.all
    .map((name, i) => ({ ...name, by: ruleFor(name, i), title: titleBefore(page, name) }))
    .sort((a, b) => a.first - b.first)
}

/** Names that share no token. */
class Apart {
  readonly all: TaggedName[] = []
  readonly #covered: Uint8Array

  constructor(count: number) {
    this.#covered = new Uint8Array(count)
  }

  /** Takes a name in where it has a type and its tokens are free. */
  take({ first, end }: Run, type: EntityType | undefined): void {
    if (type === undefined || this.#covered.subarray(first, end).includes(1)) return
    this.#covered.fill(1, first, end)
    this.all.push({ first, end, type })
  }
}

/**
 * A state that acts reads like an organisation; where the rules saw in the article that it is a place, it is one. What
 * is defined to be another name of an organisation, or opens as bodies do in another language, is an organisation.
 */
function ownType({ end, type }: TaggedName, rule: RuleName | undefined): EntityType {
  if (rule === undefined || rule.end !== end) return type
  if (rule.by === 'definition' || rule.by === 'head') return rule.type
  const isPlace = rule.type === 'place' && (rule.margin >= 2 || rule.by === 'dateline')
  return type === 'organisation' && isPlace ? 'place' : type
}

function ruleOf({ end, type }: TaggedName, rule: RuleName | undefined): string {
  const isSame = rule !== undefined && rule.end === end && rule.type === type && !isGuess.has(rule.by)
  return isSame ? rule.by : 'model'
}

/** Rules that say less than the model does. */
const isGuess: ReadonlySet<string> = new Set([
  'default',
  'shape',
  'article',
  'ending',
  'headline-body',
  'headline-given',
])

/** Whether the model gives way to it: "Joe] Biden", "Qadun airport". */
function isFirm(page: Page, { first, end }: RuleName): boolean {
  if (end - first > 1 && page.tokens.lower(end - 1) === 'airport' && page.shapes[end - 1] === Shape.small) return true
  for (let i = first + 1; i < end - 1; i++) if (page.tokens.lower(i) === ']') return true
  return false
}

/** What the article names: each name, and the family name of a person unless the article writes that word small as well. */
function learn(page: Page, name: TaggedName, known: Map<string, EntityType>): void {
  const key = keyOf(page, name)
  known.set(key, name.type)
  const family = key.slice(key.lastIndexOf(' ') + 1)
  if (name.type === 'person' && !known.has(family) && !page.small.has(family)) known.set(family, 'person')
}

/** "US Central Command": the rules have a body's full name where the model stopped at the place that it opens with. */
function isWhole({ first, end, type, by }: RuleName, tagged: readonly TaggedName[]): boolean {
  if (type !== 'organisation' || (by !== 'noun' && by !== 'head')) return false
  const inside = tagged.filter((name) => name.first < end && first < name.end)
  const [only] = inside
  return inside.length === 1 && only !== undefined && only.type === 'place' && only.first === first && only.end < end
}

/** Whether the rule alone is right often enough: on news that was not trained on, two times out of three and more. */
function isSure(page: Page, { by, type, margin, first, end }: RuleName): boolean {
  if (by === 'outlet' || by === 'definition') return true
  if (by === 'initial') return type === 'person'
  if (type === 'organisation') {
    // Of one word only where its look or the noun behind it speaks for it as well.
    if (by === 'gazetteer') return end - first > 1 || isTriggered(page, end, page.sentenceEnd(first))
    return by === 'trigger' && (end - first > 1 || page.shapes[first] === Shape.particle)
  }
  return margin >= 4 && by === (type === 'place' ? 'gazetteer' : 'last-word')
}

/** "The storm moved from North to South", "Central provinces": words of the language that place, no name among them. */
function isBearing(page: Page, { first, end, type }: TaggedName): boolean {
  if (type !== 'place' || (end - first > 1 && page.shapes[end - 1] !== Shape.small)) return false
  for (let i = first; i < end; i++) {
    const isPlaceWord = page.is(i, Class.placeBefore | Class.placeTrigger | Class.common)
    if (!isPlaceWord || page.is(i, Class.country | Class.place | Class.given)) return false
  }
  return true
}

/**
 * An organisation's name without what only describes it: the small noun behind it ("… group"), a faith or a people
 * at its end.
 */
function trimmed(page: Page, { first, end, type }: TaggedName): TaggedName {
  if (isListed(page, first) && isEpithets(page, first + 1, end)) return { first, end: first + 1, type: 'organisation' }
  let last = end
  while (type === 'organisation' && last - first > 1) {
    const describes = page.is(last - 1, Class.organisationTrigger | Class.triggerModifier)
    if (page.shapes[last - 1] !== Shape.small || !describes) break
    last--
  }
  // A listed name goes without its article, wherever it stands; others may own theirs.
  const isArticle = page.tokens.lower(first) === 'the' && phraseAt(page, first + 1, last)?.end === last
  return { first: isArticle ? first + 1 : first, end: last, type }
}

/** "Iraqi Asa'ib Ahl al-Haq": a people before a name, where the rules saw that it is no part of it. */
function withoutPeople(page: Page, name: TaggedName, ruled: ReadonlyMap<number, RuleName>): TaggedName {
  const next = name.first + 1
  const isApart = page.is(name.first, Class.demonym) && ruled.get(next)?.end === name.end
  return isApart ? { ...name, first: next } : name
}

const isListed = (page: Page, i: number): boolean =>
  page.is(i, Class.organisation) && !page.is(i, Class.ambiguous | Class.given | Class.common)

/** Words for a faith or a people, at least one. */
function isEpithets(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!page.is(i, Class.otherName | Class.demonym)) return false
  return from < to
}
