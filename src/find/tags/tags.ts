import type { ArticleStage } from '../../record/stage.ts'
import { Tags } from '../../record/tags.ts'
import type { Tokens } from '../../text/tokens.ts'
import { Tagger } from './tagger.ts'

/**
 * Gives every token its universal part of speech. `model` gives the bytes of the tag model; it is asked when the
 * first article comes. Throws a ModelFailure then when they cannot be used.
 */
export const tags = (model: () => Uint8Array): ArticleStage<'tokens', 'tags'> => {
  let tagger: Tagger | undefined
  return {
    scope: 'article',
    name: 'tags',
    version: 1,
    reads: ['tokens'],
    writes: 'tags',
    run: (view) => {
      tagger ??= new Tagger(model())
      return tagsOf(view.layer('tokens'), tagger)
    },
  }
}

/** The tags of all tokens, sentence by sentence. */
export function tagsOf(tokens: Tokens, tagger: Tagger): Tags {
  const found = new Uint8Array(tokens.count)
  for (let s = 0; s < tokens.sentences.length; s++) {
    tagger.sentence(tokens, tokens.firstOfSentence[s] ?? 0, tokens.firstOfSentence[s + 1] ?? 0, found)
  }
  return new Tags(found)
}
