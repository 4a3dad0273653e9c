import type { VNode } from 'preact'
import { visible } from '../words/visible-text.tsx'
import type { WordRun } from '../words/word-differences.ts'

/**
 * One version of some words against another: removed words struck through after a minus, added ones underlined
 * after a plus, both said in words for those who hear the page.
 */
export function Differences({ runs }: { readonly runs: readonly WordRun[] }): VNode {
  return <>{runs.map((run, i) => [i === 0 ? '' : ' ', <Run key={`${i} ${run.kind}`} run={run} />])}</>
}

function Run({ run: { kind, words } }: { readonly run: WordRun }) {
  if (kind === 'same') return <span>{visible(words)}</span>
  const [sign, said] = kind === 'removed' ? ['−', 'removed: '] : ['+', 'added: ']
  const inner = (
    <>
      <span aria-hidden="true" class="sign">
        {sign}
      </span>
      <span class="unseen-words">{said}</span>
      {visible(words)}
      <span class="unseen-words">; </span>
    </>
  )
  return kind === 'removed' ? <del>{inner}</del> : <ins>{inner}</ins>
}
