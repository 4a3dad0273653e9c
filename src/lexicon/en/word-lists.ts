import type { WordList, WordListName } from '../../record/word-lists.ts'
import { distanceWords } from './distance-words.ts'
import { wordingWords } from './wording-words.ts'

const list = (name: WordListName, words: Iterable<string>): WordList => ({ name, own: false, words: [...words] })

/** The English lists by which wording is found, as they are shown and may be edited. */
export const wordLists: readonly WordList[] = [
  list('descriptive', wordingWords.descriptive),
  list('roles', wordingWords.roles),
  list('bodies', wordingWords.bodies),
  list('heads', wordingWords.heads),
  list('endings', wordingWords.endings),
  list('demonym-endings', wordingWords.demonymEndings),
  list('not-descriptive', wordingWords.notDescriptive),
  list('distancing', distanceWords.phrases),
  list('describing', distanceWords.describing),
  list('before-describing', distanceWords.before),
  list('naming', distanceWords.naming),
]
