import type { TokenRules } from '../../text/tokens.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** How English news is cut into tokens and sentences. */
export const tokenRules: TokenRules = {
  abbreviations: words(`
    mr mrs ms mx dr prof rev hon st sr jr esq messrs fr br
    gen lt col maj capt sgt cpl pvt adm brig cmdr cdr cmd sen rep gov pres supt insp det del atty asst amb
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    inc corp co ltd llc plc bros no nos vs v etc al cf eg ie approx est dept univ assn
    vol pp ed eds fig art sec ca ave blvd rd mt ft
    ala ariz calif colo conn fla ga kan ky md mich minn mont neb nev okla tenn tex va vt wis wyo
  `),
  clitics: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"],
  particles: words(`
    al el ul ol ad as ar an at ash adh az e i bin ibn ben abd abdel abdul abdal abdol abdu abu umm
    le la de du des van von der den di da dos san santa saint mc mac o jean anne mary
  `),
  starters: words(`
    the a an this that these those he she it they we i you his her its their our my there here
    in on at by for from with after before during since until as when while if although though because but and or nor so yet
    however meanwhile moreover also earlier later then last next some many most several both neither each
    what who where why how which no not one two three according speaking asked
  `),
}
