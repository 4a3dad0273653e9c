import { build } from 'esbuild'

// The command starts some two hundred modules; bundled into a few files it starts in half the time. What a
// command does not need stays in files of its own, loaded when it is called.
await build({
  // The threads run a program of their own, which lies where `work/pool.ts` looks for it.
  entryPoints: ['src/cli.ts', 'src/work/worker.ts'],
  outbase: 'src',
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
