import type { VNode } from 'preact'
import { visible } from '../words/visible-text.tsx'
import type { WordRun } from '../words/word-differences.ts'

/** One version of some words against another; unchanged words quiet, the others marked by `Changed`. */
export function Differences({ runs }: { readonly runs: readonly WordRun[] }): VNode {
  return (
    <>
      {runs.map(({ kind, words }, i) => [
        i === 0 ? '' : ' ',
        kind === 'same' ? visible(words) : <Changed key={`${i} ${kind}`} kind={kind} words={words} />,
      ])}
    </>
  )
}

/**
 * Words that only one version has: removed ones struck through after a minus, added ones underlined after a plus,
 * both said in words for those who hear the page.
 */
export function Changed({ kind, words }: { readonly kind: 'removed' | 'added'; readonly words: string }): VNode {
  const Mark = kind === 'removed' ? 'del' : 'ins'
  return (
    <Mark>
      <span aria-hidden="true" class="sign">
        {kind === 'removed' ? '−' : '+'}
      </span>
      <span class="unseen-words">{kind}: </span>
      {visible(words)}
      <span class="unseen-words">; </span>
    </Mark>
  )
}
