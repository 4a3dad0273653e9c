/** Organisations that news knows by several names, a line each, by semicolons. Folded. */
const rows = `
islamic state; isis; isil; daesh; da'esh; islamic state of iraq and syria; islamic state of iraq and the levant; islamic state in iraq and syria; islamic state in iraq and the levant
popular mobilization units; popular mobilization forces; popular mobilisation units; popular mobilisation forces; pmu; pmf; hashd al-shaabi; hashd al-sha'abi; hashed al-shaabi; hashd
islamic revolution guards corps; islamic revolutionary guard corps; islamic revolutionary guards corps; islamic revolution guard corps; irgc; revolutionary guards; revolutionary guard; sepah
central command; us central command; united states central command; centcom
pentagon; us department of defense; us defense department; department of defense; us department of defence; dod
israel defense forces; israel defence forces; israeli defense forces; israeli defence forces; idf
al-qaeda; al-qaida; al qaeda; al qaida
united nations; un
european union; eu
african union; au
north atlantic treaty organization; north atlantic treaty organisation; nato
world health organization; world health organisation; who
world trade organization; world trade organisation; wto
world food programme; world food program; wfp
international monetary fund; imf
international atomic energy agency; iaea
international criminal court; icc
international court of justice; icj
international committee of the red cross; icrc
organization of the petroleum exporting countries; organisation of the petroleum exporting countries; opec
organization of islamic cooperation; organisation of islamic cooperation; oic
organization for security and co-operation in europe; organisation for security and co-operation in europe; osce
gulf cooperation council; gcc
association of southeast asian nations; asean
united nations high commissioner for refugees; un refugee agency; unhcr
united nations children's fund; un children's fund; unicef
united nations educational scientific and cultural organization; unesco
united nations assistance mission for iraq; unami
united nations interim force in lebanon; unifil
united nations relief and works agency; unrwa
federal bureau of investigation; fbi
central intelligence agency; cia
national security agency; nsa
national security council; nsc
department of homeland security; homeland security department; dhs
food and drug administration; fda
environmental protection agency; epa
federal security service; fsb
kurdistan workers' party; kurdistan workers party; pkk
kurdistan democratic party; kdp
patriotic union of kurdistan; puk
syrian democratic forces; sdf
people's protection units; ypg
kurdistan regional government; krg
hayat tahrir al-sham; hay'at tahrir al-sham; hts
palestinian authority; palestinian national authority
palestine liberation organization; palestine liberation organisation; plo
palestinian islamic jihad; pij
african national congress; anc
british broadcasting corporation; bbc
agence france-presse; afp
associated press; ap
islamic republic news agency; irna
islamic republic of iran broadcasting; irib
fars news agency; fna
`

/** For a name of an organisation the one that it is compared as. */
export const organisationVariants: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const all = row.split('; ')
      return all.map((name) => [name, all[0] ?? name] as const)
    }),
)
