import type { EntityType } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import { namesIn } from './name-tagger.ts'
import type { Page } from './page.ts'
import type { RuleName } from './rule-names.ts'
import { titleBefore } from './titles.ts'

/** A name with what the record says of it. */
export interface Name {
  readonly first: number
  readonly end: number
  readonly type: EntityType
  /** The rule that gave the same words the same type, or `model`. */
  readonly by: string
  readonly title: Span | null
}

/** The names that labels spell, each credited to the rule that says the same, where there is one. */
export function joinedNames(page: Page, rules: readonly RuleName[], labels: Uint8Array): Name[] {
  const ruled = new Map(rules.map((rule) => [rule.first, rule]))
  return namesIn(labels).map(({ first, end, type }) => {
    const rule = ruled.get(first)
    const isSame = rule !== undefined && rule.end === end && rule.type === type
    return { first, end, type, by: isSame ? rule.by : 'model', title: titleBefore(page, { first, end }) }
  })
}
