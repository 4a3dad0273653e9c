import type { EntityType } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import { phraseAt } from './cuts.ts'
import { keyOf } from './key.ts'
import { namesIn, type TaggedName } from './name-tagger.ts'
import { type Page, Shape, Style } from './page.ts'
import type { RuleName } from './rule-names.ts'
import { titleBefore } from './titles.ts'
import { Class } from './vocabulary.ts'
import { isTriggered } from './votes-by-context.ts'

/** A name with what the record says of it. */
export interface Name extends TaggedName {
  /** The rule that gave the same words the same type, or `model`. */
  readonly by: string
  readonly title: Span | null
}

/**
 * The names that labels spell, put right where the rules know more (brackets and "airport" inside a name, the noun
 * behind it), and with those names of the rules that the model overlooked and that something else speaks for.
 */
export function joinedNames(page: Page, rules: readonly RuleName[], labels: Uint8Array): Name[] {
  const covered = new Uint8Array(page.tokens.count)
  const all: TaggedName[] = []
  const take = (name: TaggedName): void => {
    all.push(name)
    covered.fill(1, name.first, name.end)
  }
  const isFree = ({ first, end }: TaggedName): boolean => covered.subarray(first, end).indexOf(1) < 0
  for (const rule of rules) if (isFirm(page, rule) && isFree(rule)) take(rule)
  const known = new Map<string, EntityType>()
  const tagged = namesIn(labels)
    .map((one) => trimmed(page, one))
    .filter((one) => isFree(one) && !isBearing(page, one))
  for (const name of tagged) if (page.styleAt(name.first) === Style.plain) learn(page, name, known)
  // What a headline names has the type that it has in the body.
  for (const { first, end, type } of tagged) {
    const inBody = page.styleAt(first) === Style.plain ? undefined : known.get(keyOf(page, { first, end }))
    take({ first, end, type: inBody ?? type })
  }
  for (const rule of rules) {
    const type = isSure(page, rule) ? rule.type : known.get(rule.key)
    if (type !== undefined && isFree(rule)) take({ first: rule.first, end: rule.end, type })
  }
  const ruled = new Map(rules.map((rule) => [rule.first, rule]))
  return all
    .sort((a, b) => a.first - b.first)
    .map(({ first, end, type }) => {
      const rule = ruled.get(first)
      const isSame = rule !== undefined && rule.end === end && rule.type === type
      return { first, end, type, by: isSame ? rule.by : 'model', title: titleBefore(page, { first, end }) }
    })
}

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

/** "The storm moved from North to South": a bearing alone. */
function isBearing(page: Page, { first, end }: TaggedName): boolean {
  const isPlaceWord = page.is(first, Class.common) && page.is(first, Class.placeBefore | Class.placeTrigger)
  return end - first === 1 && isPlaceWord && !page.is(first, Class.country | Class.place | Class.given)
}

/**
 * An organisation's name without what only describes it: the small noun behind it ("… group"), a faith or a people
 * at its end.
 */
function trimmed(page: Page, { first, end, type }: TaggedName): TaggedName {
  if (isListed(page, first) && isEpithets(page, first + 1, end)) return { first, end: first + 1, type: 'organisation' }
  let last = end
  while (type === 'organisation' && last - first > 1) {
    if (page.shapes[last - 1] !== Shape.small || !page.is(last - 1, Class.organisationTrigger)) break
    last--
  }
  // A listed name goes without its article, wherever it stands; others may own theirs.
  const isArticle = page.tokens.lower(first) === 'the' && phraseAt(page, first + 1, last)?.end === last
  return { first: isArticle ? first + 1 : first, end: last, type }
}

const isListed = (page: Page, i: number): boolean =>
  page.is(i, Class.organisation) && !page.is(i, Class.ambiguous | Class.given | Class.common)

/** Words for a faith or a people, at least one. */
function isEpithets(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!page.is(i, Class.otherName | Class.demonym)) return false
  return from < to
}
