import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The faces that the page uses, as the font package names them; further scripts fall back to the reader's own serif. */
const faces = ['latin-wght-normal', 'latin-ext-wght-normal', 'latin-wght-italic']

/** Bundles what a page carries in itself: its styles, its script and its fonts as `data:` addresses. */
export async function pageAssets() {
  const [styles, script, fonts] = await Promise.all([
    bundled('src/web/styles/page.css'),
    bundled('src/web/client/main.ts'),
    fontFaces(),
  ])
  return { styles, script, fonts }
}

async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  })
  return outputFiles[0].text
}

async function fontFaces() {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('@fontsource-variable/source-serif-4/package.json'))
  const sheets = await Promise.all(['index.css', 'wght-italic.css'].map((name) => readFile(join(folder, name), 'utf8')))
  const rules = sheets.join('\n').match(/@font-face\s*\{[^}]*\}/g) ?? []
  const wanted = faces.map((face) => {
    const rule = rules.find((one) => one.includes(`source-serif-4-${face}.woff2`))
    if (rule === undefined) throw new Error(`The font package has no face ${face}.`)
    return inlined(rule, folder)
  })
  return (await Promise.all(wanted)).join('\n')
}

async function inlined(rule, folder) {
  const [, file] = /url\(\.\/([^)]+)\)/.exec(rule)
  const data = await readFile(join(folder, file), 'base64')
  return rule
    .replace(/src:[^;]+;/, () => `src: url(data:font/woff2;base64,${data}) format('woff2');`)
    .replace(/\s+/g, ' ')
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'dist', 'assets')
  await mkdir(folder, { recursive: true })
  const { styles, script, fonts } = await pageAssets()
  await writeFile(join(folder, 'page.css'), styles)
  await writeFile(join(folder, 'page.js'), script)
  await writeFile(join(folder, 'fonts.css'), fonts)
}
