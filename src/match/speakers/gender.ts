import { fold } from '../../text/fold.ts'
import type { Board } from './board.ts'
import type { Face } from './faces.ts'
import type { SpeakerWords } from './words.ts'

/** So many of a person's names are looked at for a title. */
const most = 50

export type Gender = 'masculine' | 'feminine' | 'unknown'

/** What a person's name and the titles before it say of the pronoun that stands for them; most names say nothing. */
export function genderOf(person: Face, board: Board, words: SpeakerWords): Gender {
  for (const { first } of board.namesOf(person).slice(0, most)) {
    const title = board.tokens.lower(first - 1)
    if (words.masculineTitles.has(title)) return 'masculine'
    if (words.feminineTitles.has(title)) return 'feminine'
  }
  const given = fold(person.name).split(' ')[0] ?? ''
  const isMale = words.maleNames.has(given)
  const isFemale = words.femaleNames.has(given)
  if (isMale === isFemale) return 'unknown'
  return isMale ? 'masculine' : 'feminine'
}
