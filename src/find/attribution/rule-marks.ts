import { textKey } from '../../learn/mix.ts'
import type { Draft } from '../statements/drafts.ts'

/** What the rules say of every token: the model of spans learns how far to believe them. */
export interface RuleMarks {
  /** Places in `spanLabels`: what a token is in the outermost statements that the rules found. */
  readonly labels: Uint8Array
  /** Keys of the rules that said so, 0 where none did. */
  readonly makers: Int32Array
}

/** Lays the rules' statements over the tokens; cues and sources lie over the contents that surround them. */
export function ruleMarks(drafts: readonly Draft[], count: number): RuleMarks {
  const labels = new Uint8Array(count)
  const makers = new Int32Array(count)
  const outermost = drafts.filter(({ within }) => within === null)
  const paint = (first: number, end: number, label: number, maker: number): void => {
    for (let i = first; i < Math.min(end, count); i++) {
      labels[i] = i === first ? label : label + 1
      makers[i] = maker
    }
  }
  for (const { content, by } of outermost) for (const { first, end } of content) paint(first, end, 5, textKey(by))
  for (const { source, by } of outermost) if (source !== null) paint(source.first, source.end, 1, textKey(by))
  for (const { cue, by } of outermost) for (const { first, end } of cue) paint(first, end, 3, textKey(by))
  return { labels, makers }
}
