import type { Certainty, EventStatus, FigureGroup, StatementForm, StatementKind, Wording } from '../../record/record.ts'
import type { TellingRelation } from '../../record/thread.ts'

/** The record's terms as the page says them. */
export const terms: {
  readonly certainty: Readonly<{ [Each in Certainty]: { readonly mark: string; readonly words: string } }>
  readonly form: Readonly<{ [Each in StatementForm]: string }>
  readonly kind: Readonly<{ [Each in StatementKind]: string }>
  readonly status: Readonly<{ [Each in EventStatus]: string }>
  readonly agreement: Readonly<{ [Each in FigureGroup['agreement']]: string }>
  readonly telling: Readonly<{ [Each in TellingRelation]: string }>
  readonly altered: string
  readonly voice: Readonly<{ [Each in Wording['labels'][number]['voice']]: string }>
} = {
  certainty: {
    explicit: { mark: '●', words: 'named in the text' },
    inferred: { mark: '◐', words: 'inferred' },
    unresolved: { mark: '○', words: 'not resolved' },
  },
  form: { direct: 'direct words', indirect: 'reported words', mixed: 'partly direct words' },
  kind: {
    speech: 'speech',
    stance: 'a stance',
    demand: 'a demand',
    promise: 'a promise',
    threat: 'a threat',
    denial: 'a denial',
    belief: 'a belief',
    document: 'a document',
    question: 'a question',
  },
  status: { happened: 'told as happened', planned: 'told as planned', demanded: 'demanded', denied: 'denied' },
  agreement: {
    agree: 'the values agree',
    overlap: 'the values overlap',
    conflict: 'the values differ',
    'not-comparable': 'the values are not comparable',
  },
  telling: {
    fullest: 'the fullest telling',
    same: 'the same words',
    cut: 'cut',
    reworded: 'reworded',
    paraphrased: 'in other words',
  },
  altered: 'the words within the quotation marks differ',
  voice: { own: 'in its own voice', quoted: 'in quotation marks', attributed: 'attributed to somebody' },
}
