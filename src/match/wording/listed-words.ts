import type { WordList, WordListName } from '../../record/word-lists.ts'
import { fold } from '../../text/fold.ts'
import type { DistanceWords } from './distance.ts'
import type { WordingWords } from './labels.ts'

/** What the finding of labels goes by, from the lists. */
export function wordingWordsOf(lists: readonly WordList[]): WordingWords {
  const set = (name: WordListName): ReadonlySet<string> => new Set(wordsOf(lists, name))
  return {
    descriptive: set('descriptive'),
    roles: set('roles'),
    bodies: set('bodies'),
    heads: set('heads'),
    endings: wordsOf(lists, 'endings'),
    demonymEndings: wordsOf(lists, 'demonym-endings'),
    notDescriptive: set('not-descriptive'),
  }
}

/** What the finding of words at a distance goes by, from the lists. */
export function distanceWordsOf(lists: readonly WordList[]): DistanceWords {
  return {
    phrases: wordsOf(lists, 'distancing'),
    describing: wordsOf(lists, 'describing'),
    before: wordsOf(lists, 'before-describing'),
    naming: wordsOf(lists, 'naming'),
  }
}

function wordsOf(lists: readonly WordList[], wanted: WordListName): readonly string[] {
  return lists.find(({ name }) => name === wanted)?.words.map(fold) ?? []
}
