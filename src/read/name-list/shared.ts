import { type ListedName, spellingKey } from '../../record/name-list.ts'
import { shortened } from './cells.ts'
import type { NameRow } from './name-list.ts'

/**
 * The rows without what two of them have in common, which is told by line: of two rows with one name the first is used;
 * an alias that is another row's name is that row's; an alias of two rows says nothing and is left out of both,
 * because a name laid to the wrong person is worse than one that the rules must find.
 */
export function withoutShared(rows: readonly NameRow[], tell: (line: number, why: string) => void): ListedName[] {
  const lineOfName = new Map<string, number>()
  const kept = rows.filter(({ name, line }) => {
    const key = spellingKey(name)
    const first = lineOfName.get(key)
    if (first === undefined) lineOfName.set(key, line)
    else tell(line, `“${shortened(name)}” stands on line ${first} already; this row was left out`)
    return first === undefined
  })
  const lineOfAlias = new Map<string, number>()
  const shared = new Set<string>()
  for (const { name, aliases, line } of kept) {
    for (const alias of aliases) {
      const key = spellingKey(alias)
      const ofName = lineOfName.get(key)
      const first = lineOfAlias.get(key)
      if (ofName === line || first === line) continue
      if (ofName !== undefined) {
        shared.add(key)
        tell(
          line,
          `the alias “${shortened(alias)}” of “${shortened(name)}” is the name on line ${ofName}; it was left out`,
        )
      } else if (first !== undefined) {
        shared.add(key)
        tell(line, `the alias “${shortened(alias)}” is one of line ${first} too; it was left out of both`)
      } else lineOfAlias.set(key, line)
    }
  }
  return kept.map(({ name, aliases, type, roles }) => ({
    name,
    aliases: aliases.filter((alias) => !shared.has(spellingKey(alias))),
    type,
    roles,
  }))
}
