/** Legal forms of companies, a kind a line: what news and registers write for it, several words by `_`. */
const forms = `
stock: ag aktiengesellschaft sa s_a sociedad_anonima societe_anonyme spa nv ab aktiebolag asa a_s oyj plc public_limited_company jsc joint_stock_company ojsc open_joint_stock_company oao pao zao pjsc public_joint_stock_company cjsc ao tbk kk
limited: ltd limited llc limited_liability_company gmbh gesellschaft_mit_beschrankter_haftung ooo tov sarl srl societatea_cu_raspundere_limitata bv sp_z_oo sro doo oy aps pty_ltd pte_ltd pvt_ltd private_limited ltda kft
partnership: lp llp lllp limited_partnership limited_liability_partnership kg
association: ev eingetragener_verein ano
`

/** Words that say that something is a company, and no more. */
const weak = 'inc incorporated corp corporation co company pt na'

/** A legal form, in folded words without dots, to its kind; `''` for one that says no more than "company". */
export const legalForms: ReadonlyMap<string, string> = new Map([
  ...forms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', list = ''] = line.split(': ')
      return list.split(' ').map((form) => [form.replaceAll('_', ' '), kind] as const)
    }),
  ...weak.split(' ').map((form) => [form, ''] as const),
])

/** Words that say that a name is a body of a state, and words that such names are made of beside those of offices; folded. */
export const stateBodyHeads: ReadonlySet<string> = new Set(
  'ministry department parliament court cabinet army navy police senate congress government judiciary presidency treasury'.split(
    ' ',
  ),
)
export const stateBodyWords: ReadonlySet<string> = new Set(
  'affairs supreme high constitutional criminal central armed air force forces royal revolutionary human rights social women youth sport religious'.split(
    ' ',
  ),
)

/** Words of organisations' names that many share, so that agreeing in them says little; folded. */
export const genericOrganisationWords: ReadonlySet<string> = new Set(
  `
agency association authority bank board brigade brigades bureau capital center centre central chamber club commission
committee company congress corporation council court department directorate enterprises federation finance force forces foundation front
fund general global government group holding holdings house industries industry inspectorate institute insurance international
investment investments limited management media ministry movement national network news office organisation
organization partners party people petroleum press public secretariat services society state systems television trade trading trust
union united university world
`
    .trim()
    .split(/\s+/),
)

/** Short forms inside organisations' names, and spellings of two countries, by the words that they are compared as; folded, without apostrophes. */
export const organisationShortForms: ReadonlyMap<string, readonly string[]> = new Map(
  `
intl international
natl national
dept department
govt government
assn association
assoc association
bros brothers
mfg manufacturing
univ university
us united states
usa united states
uk united kingdom
un united nations
eu european union
uae united arab emirates
organization organisation
organizations organisations
labor labour
center centre
defense defence
theater theatre
harbor harbour
`
    .trim()
    .split('\n')
    .map((line) => {
      const [short = '', ...words] = line.split(' ')
      return [short, words] as const
    }),
)
