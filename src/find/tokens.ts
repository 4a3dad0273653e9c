import type { ArticleStage } from '../record/stage.ts'
import { tokenise } from '../text/tokenise.ts'
import type { TokenRules } from '../text/tokens.ts'

/** Cuts an article into tokens and sentences, part by part; the token table's paragraphs are the parts. */
export const tokens = (rules: TokenRules): ArticleStage<'parts', 'tokens'> => ({
  scope: 'article',
  name: 'tokens',
  version: 1,
  reads: ['parts'],
  writes: 'tokens',
  run: (view) => tokenise(view.article.text, rules, view.layer('parts')),
})
