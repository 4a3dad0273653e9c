import type { EntityType } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import { TokenKind } from '../../text/tokens.ts'
import { ArticleNames } from './article-names.ts'
import { keyOf } from './key.ts'
import { withinBorders } from './name-borders.ts'
import { namesIn, type TaggedName } from './name-labels.ts'
import { type Page, Shape, Style } from './page.ts'
import type { RuleName } from './rule-names.ts'
import type { Run } from './runs.ts'
import { titleBefore } from './titles.ts'
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
  const rawByFirst = new Map(raw.map((name) => [name.first, name]))
  for (const rule of rules) if (isFirm(page, rule) || isWhole(rule, rawByFirst)) names.take(rule, rule.type)
  const tagged = raw.flatMap((name) => withinBorders(page, name, ruled) ?? [])
  const known = new ArticleNames(page, tagged, rules)
  // What a headline names has the type that it has in the body.
  for (const name of tagged) {
    const inBody = page.styleAt(name.first) === Style.plain ? undefined : known.typeOf(keyOf(page, name))
    names.take(name, inBody ?? ownType(page, name, ruled.get(name.first)))
  }
  for (const rule of rules) names.take(rule, isSure(page, rule) ? rule.type : known.typeOfOverlooked(rule.key))
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

/** At the end of a name they never name a place, as "Centre", "Court" and "Station" do. */
const isBodyOfPeople: ReadonlySet<string> = new Set(
  'agency alliance army association authority battalion brigade brigades coalition college commission committee corps council federation force forces front guard guards hospital institute league militia ministry movement navy network organisation organization party school syndicate union unit units university'.split(
    ' ',
  ),
)

/** The same before "of"; at the end of a name they may name a place ("the West Bank"). */
const isBodyBeforeOf: ReadonlySet<string> = new Set(['bank', 'board', 'bureau', 'department', 'office'])

/** "the Port Authority", "the Bank of Sundby". */
function isBody({ tokens }: Page, { first, end }: TaggedName): boolean {
  if (end - first < 2) return false
  const head = tokens.lower(first)
  const isOf = tokens.lower(first + 1) === 'of' && (isBodyBeforeOf.has(head) || isBodyOfPeople.has(head))
  return isOf || isBodyOfPeople.has(tokens.lower(end - 1))
}

/**
 * A state that acts reads like an organisation; where the rules saw in the article that it is a place, it is one. What
 * is defined to be another name of an organisation, or opens as bodies do in another language, is an organisation.
 */
function ownType(page: Page, name: TaggedName, rule: RuleName | undefined): EntityType {
  const { end, type } = name
  if (type === 'place' && isBody(page, name)) return 'organisation'
  if (rule === undefined || rule.end !== end) return type
  if (rule.by === 'definition' || rule.by === 'head' || rule.by === 'outlet') return rule.type
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

/** "US Central Command": the rules have a body's full name where the model stopped at the place that it opens with. */
function isWhole({ first, end, type, by }: RuleName, tagged: ReadonlyMap<number, TaggedName>): boolean {
  if (type !== 'organisation' || (by !== 'noun' && by !== 'head')) return false
  const place = tagged.get(first)
  if (place === undefined || place.type !== 'place' || place.end >= end) return false
  for (let i = place.end; i < end; i++) if (tagged.has(i)) return false
  return true
}

/** Whether the rule alone is right often enough: on news that was not trained on, two times out of three and more. */
function isSure(page: Page, { by, type, margin, first, end }: RuleName): boolean {
  if (by === 'outlet' || by === 'definition') return true
  if (by === 'initial') return type === 'person'
  if (type === 'organisation') {
    // Of one word only where its look or the noun behind it speaks for it as well.
    if (by === 'gazetteer') return end - first > 1 || isTriggered(page, end, page.sentenceEnd(first))
    return by === 'trigger' && (end - first > 1 || /^[ae]l-/.test(page.tokens.lower(first)))
  }
  if (type === 'place' && by === 'noun') return end - first === 2 && isNumber(page, first + 1)
  return margin >= 4 && by === (type === 'place' ? 'gazetteer' : 'last-word')
}

/** "Gate 2", "Pier B". */
function isNumber(page: Page, i: number): boolean {
  const { kinds, starts, ends, text } = page.tokens
  if (kinds[i] === TokenKind.number) return true
  return String.fromCodePoint(text.codePointAt(starts[i] ?? 0) ?? 0).length === (ends[i] ?? 0) - (starts[i] ?? 0)
}
