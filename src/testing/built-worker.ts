import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** The program of a worker thread, bundled from its source, because a thread does not read TypeScript. Inside the repository, so that it finds its packages. */
export async function builtWorker(): Promise<URL> {
  const folder = fileURLToPath(new URL('../../node_modules/.cache/hearsay', import.meta.url))
  await build({
    entryPoints: [fileURLToPath(new URL('../work/worker.ts', import.meta.url))],
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  })
  return pathToFileURL(join(folder, 'worker.js'))
}
