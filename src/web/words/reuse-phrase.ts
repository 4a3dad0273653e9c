import type { Reuse } from '../../record/record.ts'
import { type StoryIndex, wordsAt } from '../story/story-index.ts'
import { countPhrase } from './count-phrase.ts'
import { wordCount } from './word-differences.ts'

/** How two articles' versions of a passage differ: "word for word", "3 words differ", "in other words". */
export function reusePhrase(story: StoryIndex, reuse: Reuse): string {
  if (reuse.kind === 'copied') return 'word for word'
  if (reuse.kind === 'paraphrase') return 'in other words'
  const differing = reuse.edits.reduce((total, edit) => {
    const a = wordCount(wordsAt(story, reuse.a.article, edit.a) ?? '')
    const b = wordCount(wordsAt(story, reuse.b.article, edit.b) ?? '')
    return total + Math.max(a, b)
  }, 0)
  if (differing === 0) return 'marks differ'
  return `${countPhrase(differing, 'word')} ${differing === 1 ? 'differs' : 'differ'}`
}
