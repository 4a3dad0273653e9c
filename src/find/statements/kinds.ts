import type { StatementKind } from '../../record/record.ts'
import type { Draft } from './drafts.ts'
import { takes } from './groups.ts'
import { Hint } from './hints.ts'
import type { Page } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import { Frame } from './verbs.ts'

/** What sort of statement it is: from the verb, from what its content looks like, and from who speaks. */
export function kindOf(page: Page, draft: Draft, documents: ReadonlySet<string>): StatementKind {
  const { group, content } = draft
  const kind = shifted(page, draft, group === null ? draft.kind : verbKind(page, draft))
  if (kind === 'speech' && isAsked(page, draft)) return 'question'
  const canBeDocument = kind === 'speech' && content.length > 0
  return canBeDocument && isDocument(page, draft, documents) ? 'document' : kind
}

/**
 * What its words make of a verb's kind: "did not promise" promises nothing, "rejected claims that" denies, and
 * "insisted that the gate be opened" demands.
 */
function shifted(page: Page, { group, content, cue }: Draft, kind: StatementKind): StatementKind {
  const start = content[0]?.first
  if (group === null || start === undefined) return kind
  const isNegated = kind === 'promise' || kind === 'threat' || kind === 'denial'
  if (isNegated && cue.some(({ first, end }) => hasNegation(page, first, end))) return 'speech'
  if (kind === 'stance' && start >= group.end && isAllegation(page, group.end) && rejects.has(group.lemma))
    return 'denial'
  return kind === 'speech' && page.word(start) === 'that' && isSubjunctive(page, start) ? 'demand' : kind
}

/** Verbs that deny what others say. */
const rejects: ReadonlySet<string> = new Set(['reject', 'dismiss', 'question', 'decry', 'denounce'])

function hasNegation(page: Page, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (page.has(i, Tag.negation)) return true
  return false
}

/** "claims that", "Lind's allegation that", "the accusations as absurd": what is rejected was said by somebody. */
function isAllegation(page: Page, start: number): boolean {
  for (let i = start; i < start + 6 && page.isWord(i); i++) {
    if (page.hints(i, Hint.allegation)) return true
    if (page.has(i, Tag.preposition | Tag.relative | Tag.to)) return false
  }
  return false
}

/** "that the gate be opened": "be" with nothing before it that governs it. */
function isSubjunctive(page: Page, start: number): boolean {
  for (let i = start + 2; i < start + 14 && page.isWord(i); i++) {
    if (page.has(i, Tag.modal | Tag.to | Tag.finite)) return false
    if (page.word(i) === 'be') return !page.has(i - 1, Tag.auxiliary | Tag.negation)
  }
  return false
}

/** The kind of the frame that the content fills: "promised that", "promised to", "promised reforms". */
function verbKind(page: Page, { group, content, kind }: Draft): StatementKind {
  const start = content[0]?.first
  if (group === null || start === undefined || kind !== group.reading.kind) return kind
  if (page.word(start) === 'to' && takes(group, Frame.infinitive)) return group.kinds.get(Frame.infinitive) ?? kind
  // "asked the crews for help": behind the hearer the preposition decides.
  const behindHearer = page.cues[group.head]?.verb.withParticle.get(page.word(start))
  if (group.particle === '' && takes(group, Frame.hearer) && behindHearer !== undefined) return behindHearer.kind
  const isAfter = start >= group.end
  if (isAfter && page.word(start) !== 'that' && takes(group, Frame.object) && !takes(group, Frame.clause))
    return group.kinds.get(Frame.object) ?? kind
  return kind
}

/** A quotation that is a question, in the mouth of somebody who asks. */
function isAsked(page: Page, { group, content }: Draft): boolean {
  const last = content.at(-1)
  return (
    group?.lemma === 'ask' &&
    last !== undefined &&
    (page.sign(last.end - 2) === Sign.question || page.word(content[0]?.first ?? 0) === 'whether')
  )
}

function isDocument(page: Page, { source }: Draft, documents: ReadonlySet<string>): boolean {
  if (source === null) return false
  let head = source.first
  while (head + 1 < source.end && page.isWord(head + 1) && !page.has(head + 1, Tag.preposition | Tag.relative)) head++
  return documents.has(page.word(head)) && !page.has(head, Tag.capital)
}
