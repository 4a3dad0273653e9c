import type { ComponentChildren, VNode } from 'preact'

interface SectionProps {
  readonly id: string
  readonly title: string
  /** One sentence under the title: what is listed, how much of it, or that there is none. */
  readonly says: ComponentChildren
  readonly children?: ComponentChildren
}

/** A section of the ledger with its heading. An empty one says so in its sentence. */
export function LedgerSection({ id, title, says, children }: SectionProps): VNode {
  return (
    <section class="ledger" id={id} aria-labelledby={`${id}.title`}>
      <header>
        <h2 id={`${id}.title`}>{title}</h2>
        <p class="says">{says}</p>
      </header>
      {children}
    </section>
  )
}
