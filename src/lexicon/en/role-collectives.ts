/** Bodies that have a state's name before their kind, a kind a line: first as it is compared, then its other words, by commas. Folded. */
const rows = `
military
army
navy
air force
coast guard
armed forces
security forces
police
government, regime
administration
cabinet
parliament
judiciary
presidency
authorities
intelligence
border guard, border guards
national guard
foreign ministry
defence ministry, defense ministry
interior ministry
health ministry
justice ministry
finance ministry
oil ministry
energy ministry
education ministry
transport ministry, transportation ministry
trade ministry
state media
resistance groups, resistance factions
armed groups, armed factions
rebel groups
militant groups
militia groups
opposition groups
opposition parties
rights groups
`

/** The words of a body's kind to the kind that it is compared as ("defense ministry": "defence ministry"). */
export const collectives: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const all = row.split(', ')
      return all.map((words) => [words, all[0] ?? words] as const)
    }),
)
