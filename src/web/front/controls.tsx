import type { VNode } from 'preact'

/** What only the script can do; hidden without it. */
export function Controls(): VNode {
  return (
    <p class="controls" data-scripted hidden>
      <button type="button" id="theme">
        Dark
      </button>
      <button type="button" id="help.open">
        Keys
      </button>
    </p>
  )
}

const keys: readonly (readonly [string, string])[] = [
  ['j', 'next statement'],
  ['k', 'statement before'],
  ['Enter', 'go to the evidence of the chosen statement'],
  ['/', 'filter the list of statements'],
  ['Esc', 'let go of the chosen statement'],
  ['?', 'show these keys'],
]

/** The keys, in a dialog, with the switch that turns them off. */
export function Help(): VNode {
  return (
    <dialog id="help" aria-labelledby="help.title">
      <h2 id="help.title">Keys</h2>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input type="checkbox" id="keys.on" checked /> Single keys are on
        </label>
      </p>
      <p>
        <button type="button" id="help.close">
          Close
        </button>
      </p>
    </dialog>
  )
}
