/** Bundles what a page carries in itself: its styles, its script and its fonts as `data:` addresses. */
export declare function pageAssets(): Promise<{
  readonly styles: string
  readonly script: string
  readonly fonts: string
}>
