import type { ArticleText } from '../../record/article.ts'
import { articleText } from '../../record/article.ts'
import type { Decision } from '../../record/decision.ts'
import { type ArticleId, decisionId, textId } from '../../record/ids.ts'
import type { HearsayRecord } from '../../record/record.ts'
import { version } from '../../record/version.ts'
import type { Finding } from '../findings.ts'

/** When the first articles of a test come. */
export const monday = '2031-03-03T08:00:00Z'
/** When later ones do. */
export const tuesday = '2031-03-04T08:00:00Z'

/** An article of that id, with that date. */
export function dated(text: string, id: string, date: string | null = null): ArticleText {
  return articleText(text, { id }, { date })
}

/** The ids of articles, in their order. */
export function ids(articles: readonly { readonly id: ArticleId }[]): ArticleId[] {
  return articles.map(({ id }) => id)
}

/** A decision; with `undoes`, one that takes an earlier one back. */
export function ruling(what: string, undoes?: Decision): Decision {
  const logged = { id: decisionId(what), who: 'Ada', when: monday, note: null }
  if (undoes !== undefined) return { ...logged, about: 'undo', undoes: undoes.id }
  const words = { exact: what, before: '', after: '', start: 0 }
  const where = { article: 'a' as ArticleId, words }
  return { ...logged, about: 'place', where, layer: 'names', verdict: { kind: 'wrong' } }
}

/** A record of these articles in which nothing was found but notices of these codes. */
export function recordFrom(articles: readonly ArticleText[], names: readonly string[] = []): HearsayRecord {
  return {
    format: 'hearsay-record/1',
    generator: { name: 'hearsay', version },
    offsetUnit: 'utf-16',
    articles: articles.map(({ id, textId, origin, given, text }) => ({
      ...{ id, textId, origin, given, outlet: null, section: [], title: null, byline: [], url: null, language: null },
      published: { earliest: null, latest: null, basis: 'unknown', reasons: [] },
      parts: [],
      text,
    })),
    ...{ statements: [], entities: [], dates: [], events: [], figures: [], figureGroups: [], threads: [], reuse: [] },
    ...{
      novelty: [],
      versions: [],
      agencyCopy: [],
      wording: [],
      saying: [],
      distance: [],
      lists: [],
      stories: [],
      unplaced: [],
    },
    notices: names.map((code, i) => ({
      article: ids(articles)[0] ?? ('' as ArticleId),
      start: i,
      end: i,
      code,
      message: '',
    })),
  }
}

/** A finding that rests on one text. */
export function finding(key: string, text: string, value: unknown): Finding {
  return { key, texts: [textId(text)], value }
}
