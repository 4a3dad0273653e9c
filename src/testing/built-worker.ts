import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Makes the program of a worker thread in a folder, bundled from its source with all that it needs, because a thread
 * does not read TypeScript. A folder for each caller: several may be making it at the same time.
 */
export async function builtWorker(folder: string): Promise<URL> {
  const outfile = join(folder, 'worker.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('../work/worker.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  })
  return pathToFileURL(outfile)
}
