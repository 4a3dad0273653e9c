import type { VNode } from 'preact'

/** What can be shown in the text, each as it is drawn there: id, name, class of a sample, whether it is shown at first. */
const toggles = [
  ['statements', 'Statements', 's', true],
  ['names', 'Names', 'n', false],
  ['dates', 'Dates', 'd', true],
  ['figures', 'Figures', 'f', true],
] as const

/** Beside the articles: how to read them; with the script, the evidence of what one chooses. */
export function EvidencePanel(): VNode {
  return (
    <aside class="evidence" id="evidence" aria-label="Evidence">
      <div id="evidence.chosen" data-scripted hidden />
      <div id="evidence.key">
        <h2>How to read this page</h2>
        <fieldset class="layers">
          <legend>Shown in the text</legend>
          {toggles.map(([id, name, sample, on]) => (
            <label key={id}>
              <input type="checkbox" id={`layer.${id}`} data-layer={id} checked={on} />{' '}
              <span class={sample}>{name}</span>
            </label>
          ))}
        </fieldset>
        <p>
          A name in the margin says whose words begin beside it and leads to the evidence: <b>●</b> named in the text,{' '}
          <b>◐</b> inferred, <b>○</b> not resolved.
        </p>
        <p>
          <span class="k">Words in grey</span> stand in an earlier article of this collection. The margin says where: =
          word for word, ≈ with differences. Within them,{' '}
          <span class="k">
            what <span class="x">differs</span>
          </span>{' '}
          is in full ink.
        </p>
        <p data-scripted hidden>
          <kbd>j</kbd> and <kbd>k</kbd> go from statement to statement, <kbd>?</kbd> shows all keys.
        </p>
      </div>
    </aside>
  )
}
