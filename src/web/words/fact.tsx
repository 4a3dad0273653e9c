import type { ComponentChildren, VNode } from 'preact'

/** One of several facts in a line. The point that parts it from the next is text, so that it is there without styles too. */
export function Fact({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <span class="sep">
      {children}
      <i> · </i>
    </span>
  )
}
