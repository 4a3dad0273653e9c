import type { ArticleText } from '../../record/article.ts'
import type { FoundStatement } from '../../record/findings.ts'
import { type MarkId, markId } from '../../record/ids.ts'
import type { StatementForm } from '../../record/record.ts'
import { hull, type Span } from '../../text/span.ts'
import type { Draft } from './drafts.ts'
import type { Page, Stretch } from './page.ts'

/** Makes findings of the drafts: places in UTF-16 units, ids, form; in order of their places. */
export function finished(page: Page, article: ArticleText, drafts: readonly Draft[]): FoundStatement[] {
  const places = new Map(drafts.map((draft) => [draft, placesOf(page, draft)]))
  const ids = new Map<Draft, MarkId>()
  for (const [draft, { content, cue }] of places) ids.set(draft, markId(article, 'statements', [...content, ...cue]))
  const kept = new Map<MarkId, FoundStatement>()
  for (const draft of drafts) {
    const found = statementOf(page, draft, places, ids)
    if (found !== undefined && !kept.has(found.id)) kept.set(found.id, found)
  }
  return [...kept.values()].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || (a.id < b.id ? -1 : 1))
}

interface Places {
  readonly content: Span[]
  readonly cue: Span[]
  readonly source: Span[]
}

function placesOf(page: Page, { content, cue, source }: Draft): Places {
  return { content: spans(page, content), cue: spans(page, cue), source: source === null ? [] : spans(page, [source]) }
}

function spans(page: Page, stretches: readonly Stretch[]): Span[] {
  return stretches.filter(({ first, end }) => end > first).map(({ first, end }) => page.tokens.spanOf(first, end))
}

function statementOf(
  page: Page,
  draft: Draft,
  places: ReadonlyMap<Draft, Places>,
  ids: ReadonlyMap<Draft, MarkId>,
): FoundStatement | undefined {
  const place = places.get(draft)
  const id = ids.get(draft)
  const [first, ...rest] = place?.content ?? []
  if (place === undefined || id === undefined || first === undefined) return undefined
  const one = (stretch: Stretch | null): Span | null =>
    stretch === null ? null : page.tokens.spanOf(stretch.first, stretch.end)
  return {
    id,
    at: hull([first, ...rest, ...place.cue, ...place.source]),
    by: draft.by,
    form: formOf(page, draft),
    kind: draft.kind,
    content: [first, ...rest],
    cue: place.cue,
    source: place.source,
    inheritsFrom: draft.inherits === null ? null : (ids.get(draft.inherits) ?? null),
    venue: draft.venue === null ? null : placeOf(page, draft.venue),
    addressee: one(draft.addressee),
    when: one(draft.when),
    relayedBy: spans(page, draft.relays),
    within: draft.within === null ? null : (ids.get(draft.within) ?? null),
    certainty: draft.certainty,
  }
}

/** A platform of one letter at the end of a sentence looks like an initial with its full stop: "wrote on X." */
function placeOf(page: Page, { first, end }: Stretch): Span {
  const { start, end: last } = page.tokens.spanOf(first, end)
  const isLetter = end > first + 1 && /^\p{Lu}\.$/u.test(page.tokens.word(end - 1))
  return { start, end: isLetter ? last - 1 : last }
}

/** Direct: all of it in quotation marks; mixed: some of it. */
function formOf(page: Page, { content, unit }: Draft): StatementForm {
  if (unit.inside >= 0) return 'indirect'
  const quoted = content.some(({ first, end }) => page.quotedBefore(end) > page.quotedBefore(first))
  const plain = content.some(({ first, end }) => page.plainBefore(end) > page.plainBefore(first))
  if (!quoted) return 'indirect'
  return plain ? 'mixed' : 'direct'
}
