import type { StatementKind } from '../../record/record.ts'
import type { Draft } from './drafts.ts'
import { takes } from './groups.ts'
import type { Page } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import { Frame } from './verbs.ts'

/** What sort of statement it is: from the verb, from what its content looks like, and from who speaks. */
export function kindOf(page: Page, draft: Draft, documents: ReadonlySet<string>): StatementKind {
  const { group, content } = draft
  const kind = group === null ? draft.kind : verbKind(page, draft)
  if (kind === 'speech' && isAsked(page, draft)) return 'question'
  const canBeDocument = kind === 'speech' && content.length > 0
  return canBeDocument && isDocument(page, draft, documents) ? 'document' : kind
}

/** The kind of the frame that the content fills: "promised that", "promised to", "promised reforms". */
function verbKind(page: Page, { group, content, kind }: Draft): StatementKind {
  const start = content[0]?.first
  if (group === null || start === undefined || kind !== group.reading.kind) return kind
  if (page.word(start) === 'to' && takes(group, Frame.infinitive)) return group.kinds.get(Frame.infinitive) ?? kind
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
