import type { ArticleId } from '../../record/ids.ts'
import type { Statement } from '../../record/record.ts'
import type { TellingRelation, Thread } from '../../record/thread.ts'
import type { Lookup } from '../lookup.ts'
import type { Row } from './rows.ts'

/** Statements that the articles in question are the first to carry, relayed ones and those without a speaker left to their own rows. */
export function newRows(lookup: Lookup, isFresh: (article: ArticleId) => boolean): Row[] {
  const repeated = new Set(lookup.record.threads.flatMap(({ members }) => members.slice(1)))
  const threaded = new Set(lookup.record.threads.flatMap(({ members }) => members))
  const found = lookup.record.statements
    .filter((one) => isFresh(one.article) && one.within === null && one.speakers.length > 0)
    .filter((one) => !repeated.has(one.id) && one.relayedBy.length === 0 && !threaded.has(one.id))
  return everySpeakerFirst(found).map((one) => ({
    label: 'NEW',
    text: said(lookup, one),
    evidence: place(lookup, one),
  }))
}

/** Every speaker's first statement, then every speaker's second, and so on: a short list names as many as it can. */
function everySpeakerFirst(statements: readonly Statement[]): readonly Statement[] {
  const counts = new Map<string, number>()
  const turns = statements.map((one) => {
    const speaker = one.speakers.map(({ entity }) => entity).join(' ')
    const turn = counts.get(speaker) ?? 0
    counts.set(speaker, turn + 1)
    return { one, turn }
  })
  return turns.sort((a, b) => a.turn - b.turn).map(({ one }) => one)
}

/** The same statement in several articles, those first whose words within quotation marks differ. */
export function sameRows(lookup: Lookup, isFresh: (article: ArticleId) => boolean): Row[] {
  return lookup.record.threads
    .filter(({ members }) => members.some((id) => isFresh(lookup.statement(id).article)))
    .sort((a, b) => Number(isAltered(b)) - Number(isAltered(a)))
    .map((thread) => {
      const members = thread.members.map((id) => lookup.statement(id))
      const [first] = members
      const text =
        first === undefined ? '' : `${lookup.speaker(first)}  ${sameness(lookup, thread)}  ${lookup.content(first)}`
      const sign = manner(thread) === wordForWord ? ' = ' : ' ≈ '
      return { label: 'SAME', text, evidence: [...new Set(members.map((one) => place(lookup, one)))].join(sign) }
    })
}

/** Statements that came through another outlet. */
export function relayedRows(lookup: Lookup, isFresh: (article: ArticleId) => boolean): Row[] {
  return lookup.record.statements
    .filter((one) => isFresh(one.article) && one.relayedBy.length > 0)
    .map((one) => ({
      label: 'RELAYED',
      text: `${lookup.chain(one)}  ${lookup.content(one)}`,
      evidence: place(lookup, one),
    }))
}

function said(lookup: Lookup, statement: Statement): string {
  const mark = statement.certainty === 'inferred' ? ' (inferred)' : ''
  return `${lookup.speaker(statement)}${mark}  ${lookup.content(statement)}`
}

function place(lookup: Lookup, { article, content: [{ start }] }: Statement): string {
  return lookup.place({ article, start })
}

/** How a thread is told, and in how many articles: "reworded in 3 articles". */
export function sameness(lookup: Lookup, thread: Thread): string {
  return `${manner(thread)} in ${lookup.articles(thread.members.map((id) => lookup.statement(id).article))}`
}

const wordForWord = 'word for word'

const isAltered = ({ tellings }: Pick<Thread, 'tellings'>): boolean => tellings.some(({ altered }) => altered)

/** The farthest that any telling goes from the fullest one; words altered within quotation marks before all. */
function manner({ tellings }: Thread): string {
  const isAny = (wanted: TellingRelation): boolean => tellings.some(({ relation }) => relation === wanted)
  if (isAltered({ tellings })) return 'quoted in differing words'
  if (isAny('paraphrased')) return 'in other words'
  if (isAny('reworded')) return 'reworded'
  return isAny('cut') ? 'cut' : wordForWord
}
