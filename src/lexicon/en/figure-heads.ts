/**
 * Nouns that count the same things, a line a class, the class's name first. Articles that tell the same
 * figure seldom choose the same noun: "troops", "soldiers", "troopers". Folded.
 */
const classes = `
troops troop trooper troopers soldier soldiers forces servicemen serviceman
dead death deaths fatality fatalities killed
injured wounded injury injuries
people person persons residents inhabitants
citizen citizens
men man
victim victims
workers worker employee employees staff personnel
dockers docker dockworkers dockworker longshoremen stevedores
jobs job posts post positions position
protesters protester protestors demonstrators demonstrator marchers marcher
ships ship vessel vessels
police policemen policeman officers officer
fighters fighter militants militant gunmen gunman insurgents insurgent
votes vote ballots ballot voted
bases base
homes home houses house
civilians civilian
refugees refugee
children child
`

/** The class of a counted noun, by the noun; a noun without a class is its own, without its plural s. */
export const figureHeads: ReadonlyMap<string, string> = new Map(
  classes
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', ...nouns] = line.split(' ')
      return [name, ...nouns].map((noun) => [noun, name] as const)
    }),
)

/** Words before a counted noun that say nothing about which ones are meant. Folded. */
export const emptyModifiers: ReadonlySet<string> = new Set(
  'total overall current currently existing remaining other more additional new many several all its their estimated so-called'.split(
    ' ',
  ),
)
