import { opened } from '../../learn/open-model.ts'
import type { Model } from '../../record/models.ts'
import type { ArticleStage } from '../../record/stage.ts'
import { Tags } from '../../record/tags.ts'
import type { Tokens } from '../../text/tokens.ts'
import { Tagger } from './tagger.ts'

/**
 * Gives every token its universal part of speech. The model is loaded when a stage first asks for tags; a
 * ModelFailure is thrown then when it cannot be used. Stores keep no tags: they are made again where a stage
 * that reads them has something new to make.
 */
export const tags = (model: Model): ArticleStage<'tokens', 'tags'> => {
  let tagger: Tagger | undefined
  return {
    scope: 'article',
    name: 'tags',
    version: 1,
    reads: ['tokens'],
    writes: 'tags',
    models: [model],
    onDemand: true,
    run: (view) => {
      tagger ??= opened(model, (bytes) => new Tagger(bytes))
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
