import type { ArticleText } from '../../record/article.ts'
import type { FoundStatement } from '../../record/findings.ts'
import type { EntityId, MarkId } from '../../record/ids.ts'
import { keptBy } from '../../record/kept-by.ts'
import type { ResolvedSpeakers } from '../../record/layers.ts'
import type { Saying } from '../../record/record.ts'
import type { StoryStage } from '../../record/stage.ts'
import { hull, type Span } from '../../text/span.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'

/** What a language tells of its verbs of saying: each form, folded, with its base form. */
export interface SayingWords {
  readonly bases: ReadonlyMap<string, string>
  /** Words after a verb that belong to it: "pointed out". */
  readonly particles: ReadonlySet<string>
}

type Verb = Saying['verbs'][number]

/**
 * Lists for every speaker the words by which each article reports what they say. A statement of several
 * speakers counts for each of them; one without a cue, or whose speaker is not resolved, for nobody.
 */
export const saying = (words: SayingWords): StoryStage<'statements' | 'speakers' | 'entities' | 'tokens', 'saying'> => {
  const cues = keptBy((article: ArticleText, statements: readonly FoundStatement[], tokens: Tokens): readonly Cue[] =>
    statements.flatMap((statement) => {
      const cue = cueOf(statement, tokens, words)
      if (cue === undefined) return []
      const { start, end } = cue.at
      return [{ statement: statement.id, verb: { article: article.id, start, end, verb: cue.verb } }]
    }),
  )
  return {
    scope: 'story',
    name: 'saying',
    version: 1,
    reads: ['statements', 'speakers', 'entities', 'tokens'],
    writes: 'saying',
    run: (view) => {
      const found = new Map<EntityId, Verb[]>()
      const resolved = view.layer('speakers')
      for (const one of view.articles) {
        for (const { statement, verb } of cues(one.article, one.layer('statements'), one.layer('tokens'))) {
          for (const entity of speakersOf(resolved.get(statement))) {
            const verbs = found.get(entity)
            if (verbs === undefined) found.set(entity, [verb])
            else verbs.push(verb)
          }
        }
      }
      return view.layer('entities').entities.flatMap(({ id }): Saying[] => {
        const verbs = found.get(id)
        return verbs === undefined ? [] : [{ entity: id, verbs }]
      })
    },
  }
}

/** The words by which a statement is reported. */
interface Cue {
  readonly statement: MarkId
  readonly verb: Verb
}

/** Each of the speakers once. */
function speakersOf(resolved: ResolvedSpeakers | undefined): Iterable<EntityId> {
  const ids = (resolved?.speakers ?? []).map(({ entity }) => entity)
  return ids.length < 2 ? ids : new Set(ids)
}

/** The verb of a cue, the last where it has several ("went on to say"); else all of its words. */
function cueOf(
  { cue }: Pick<FoundStatement, 'cue'>,
  tokens: Tokens,
  { bases, particles }: SayingWords,
): { readonly at: Span; readonly verb: string } | undefined {
  const [first, ...others] = cue
  if (first === undefined) return undefined
  const all = cue.flatMap(({ start, end }) => {
    const from = tokens.from(start)
    return Array.from({ length: Math.max(0, tokens.from(end) - from) }, (_, i) => from + i)
  })
  const at = hull([first, ...others])
  const verb = all.findLast((i) => tokens.kinds[i] === TokenKind.word && bases.has(tokens.lower(i)))
  const base = verb === undefined ? undefined : bases.get(tokens.lower(verb))
  if (verb !== undefined && base !== undefined) {
    const particle = all.find((i) => i === verb + 1 && particles.has(tokens.lower(i)))
    if (particle === undefined) return { at: tokens.spanOf(verb), verb: base }
    return { at: tokens.spanOf(verb, particle + 1), verb: `${base} ${tokens.lower(particle)}` }
  }
  const worded = all.filter((i) => tokens.kinds[i] === TokenKind.word)
  return worded.length === 0 ? undefined : { at, verb: worded.map((i) => tokens.lower(i)).join(' ') }
}
