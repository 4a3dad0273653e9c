import { expect, test } from 'vitest'
import { dateWords } from '../../lexicon/en/date-words.ts'
import { layoutWords } from '../../lexicon/en/layout-words.ts'
import { tokenRules } from '../../lexicon/en/token-rules.ts'
import { published } from '../../match/published.ts'
import { layout } from '../../read/layout.ts'
import { parts } from '../../read/parts.ts'
import type { FoundDate, FoundStatement } from '../../record/findings.ts'
import { markId } from '../../record/ids.ts'
import type { ArticleStage } from '../../record/stage.ts'
import { type Case, cases } from '../../testing/cases.ts'
import { layersOf } from '../../testing/layers.ts'
import type { ExpectedMark } from '../../testing/marked.ts'
import { quotations } from '../quotations/quotations.ts'
import { tokens } from '../tokens.ts'
import { dates } from './dates.ts'
import { expressions } from './expressions.ts'

interface Shown {
  readonly words: string
  readonly at: string
  readonly type: string
  readonly value: string
}

const types = new Set(['DATE', 'TIME', 'DURATION', 'SET'])

/** A case without its first line, where that says when the piece came out. */
function opened({ text, marks }: Case): { text: string; date: string | null; marks: readonly ExpectedMark[] } {
  const head = /^published: (\S+)\n/.exec(text)
  const shift = head?.[0].length ?? 0
  const moved = marks.map((mark) => ({ ...mark, at: { start: mark.at.start - shift, end: mark.at.end - shift } }))
  return { text: text.slice(shift), date: head?.[1] ?? null, marks: moved }
}

/** The values of the cases in the form of TIMEX3. */
function timexValue(group: string): string {
  if (group.endsWith('-ref')) return group.replace('-', '_').toUpperCase()
  return group.replace('--', '/').replace(/h(?=\d\d$)/, ':')
}

function found(one: Case): { dates: readonly FoundDate[]; marks: readonly ExpectedMark[]; text: string } {
  const { text, date, marks } = opened(one)
  const stages = [
    layout(layoutWords),
    parts,
    tokens(tokenRules),
    quotations,
    expressions(dateWords),
    spoken(marks),
    published(dateWords),
    dates(dateWords),
  ]
  return { dates: layersOf({ text, date }, stages).layer('dates'), marks, text }
}

/** The direct quotations that a case marks, as the stage of statements would give them. */
function spoken(marks: readonly ExpectedMark[]): ArticleStage<never, 'statements'> {
  const of = (name: string): readonly ExpectedMark[] => marks.filter((mark) => mark.name === name)
  return {
    scope: 'article',
    name: 'spoken',
    version: 1,
    reads: [],
    writes: 'statements',
    run: (view) =>
      of('spoken').map(({ at, group }): FoundStatement => {
        const when = of('when').find((mark) => mark.group === group)?.at ?? null
        const open = {
          cue: [],
          source: [],
          inheritsFrom: null,
          venue: null,
          addressee: null,
          relayedBy: [],
          within: null,
        }
        const id = markId(view.article, 'statements', [at])
        return {
          id,
          at,
          by: 'case',
          form: 'direct',
          kind: 'speech',
          content: [at],
          when,
          certainty: 'explicit',
          ...open,
        }
      }),
  }
}

const days = ({ earliest, latest }: FoundDate): string =>
  earliest === null && latest === null ? 'open' : `${earliest ?? ''}--${latest ?? ''}`

for (const one of cases('dates')) {
  test(one.name, () => {
    const result = found(one)
    const got = result.dates.map(
      ({ at, type, value }): Shown => ({
        words: result.text.slice(at.start, at.end),
        at: `${at.start}-${at.end}`,
        type,
        value: value ?? 'null',
      }),
    )
    const want = result.marks
      .filter(({ name }) => types.has(name))
      .map(
        ({ at, words, name, group }): Shown => ({
          words,
          at: `${at.start}-${at.end}`,
          type: name,
          value: timexValue(group),
        }),
      )
    expect(got).toEqual(want)
    for (const { at, group, words } of result.marks.filter(({ name }) => name === 'days')) {
      const date = result.dates.find((other) => other.at.start === at.start && other.at.end === at.end)
      const expected = /^\d{4}-\d\d-\d\d$/.test(group) ? `${group}--${group}` : group
      expect(`${words}: ${date === undefined ? 'none' : days(date)}`).toBe(`${words}: ${expected}`)
    }
  })
}
