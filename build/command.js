import { build } from 'esbuild'

// The command starts some two hundred modules; bundled into a few files it starts in half the time. What a
// command does not need stays in files of its own, loaded when it is called.
await build({
  entryPoints: ['src/cli.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
})
