import type { EntityType } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import { keyOf } from './key.ts'
import { namesIn, type TaggedName } from './name-tagger.ts'
import { type Page, Shape } from './page.ts'
import type { RuleName } from './rule-names.ts'
import { titleBefore } from './titles.ts'
import { Class } from './vocabulary.ts'

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
  for (const one of namesIn(labels)) {
    const name = trimmed(page, one)
    if (!isFree(name)) continue
    known.set(keyOf(page, name), name.type)
    take(name)
  }
  for (const rule of rules) {
    const type = isSure(rule) ? rule.type : known.get(rule.key)
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

/** Whether the rule alone is right often enough: on news that was not trained on, two times out of three and more. */
function isSure({ by, type, margin }: RuleName): boolean {
  if (by === 'outlet' || by === 'definition') return true
  if (by === 'initial') return type === 'person'
  return margin >= 4 && ((by === 'gazetteer' && type === 'place') || (by === 'last-word' && type === 'person'))
}

/** An organisation's name without the small noun behind it that says what it is ("… group"). */
function trimmed(page: Page, { first, end, type }: TaggedName): TaggedName {
  let last = end
  while (type === 'organisation' && last - first > 1 && page.shapes[last - 1] === Shape.small) {
    if (!page.is(last - 1, Class.organisationTrigger)) break
    last--
  }
  return { first, end: last, type }
}
