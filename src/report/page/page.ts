import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { HearsayRecord } from '../../record/record.ts'
import { storyLine } from '../../web/front/masthead.tsx'
import { storyIndex } from '../../web/story/story-index.ts'
import { StoryPage } from '../../web/story-page.tsx'
import { contentPolicy } from './content-policy.ts'

/** What the page carries in itself: made by `build/page-assets.js`, read by whoever writes the page. */
interface PageAssets {
  readonly styles: string
  readonly script: string
  /** `@font-face` rules with the fonts as `data:` addresses. */
  readonly fonts: string
}

/**
 * A record as ONE self-contained HTML document: readable without its script, printable, asking nobody for anything.
 * The same record and assets give the same bytes. Text from outside stands in it as text only.
 */
export function page(record: HearsayRecord, assets: PageAssets): string {
  const story = storyIndex(record)
  const fonts = inElement(assets.fonts, 'style')
  const styles = inElement(assets.styles, 'style')
  const script = inElement(assets.script, 'script')
  const policy = contentPolicy({ styles: [fonts, styles], scripts: [script] })
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<meta name="generator" content="hearsay ${record.generator.version}">`,
    `<title>${storyLine(story)} – Hearsay</title>`,
    `<style>${fonts}</style>`,
    `<style>${styles}</style>`,
    '</head>',
    '<body>',
    renderToString(h(StoryPage, { story })),
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Source that cannot end the element it stands in, with the line ends that an HTML parser would give it. */
function inElement(source: string, element: 'style' | 'script'): string {
  return source
    .replaceAll('\r\n', '\n')
    .replace(new RegExp(`</(?=${element})`, 'gi'), () => '<\\/')
    .replaceAll('<!--', '<\\!--')
}
