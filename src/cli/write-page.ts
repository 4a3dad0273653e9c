import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { HearsayRecord } from '../record/record.ts'
import { CliFailure, systemCode } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** Where the page goes: where it was said, beside the workspace where nothing was said, `undefined` for no page. */
export function pageFile(option: string | boolean | undefined, workspace: string): string | undefined {
  if (typeof option === 'string') return option
  return option === false ? undefined : `${workspace.replace(/\.db$/, '')}.html`
}

/** Writes the record as one HTML file that needs nothing beside it. */
export async function writePage(record: HearsayRecord, file: string, terminal: Terminal): Promise<void> {
  const { page } = await import('../report/page/page.ts')
  const html = page(record, { styles: asset('page.css'), script: asset('page.js'), fonts: asset('fonts.css') })
  try {
    writeFileSync(resolve(terminal.folder, file), html)
  } catch (error) {
    throw new CliFailure(
      'not-written',
      `${file}: the page could not be written (${systemCode(error)}); name another file with --page`,
      {
        cause: error,
      },
    )
  }
}

/** What the build made for the page; from the sources it lies in the build's folder. */
function asset(name: string): string {
  const built = new URL(`../assets/${name}`, import.meta.url)
  return readFileSync(existsSync(built) ? built : new URL(`../../dist/assets/${name}`, import.meta.url), 'utf8')
}
