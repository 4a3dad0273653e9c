/**
 * Words that news uses for one another when it tells the same again: verbs with their nouns ("withdraw",
 * "withdrawal"), words of one meaning ("troops", "soldiers"), irregular forms. A line a sense, base forms;
 * regular endings are made from them. General knowledge of English; a word stands in one line only.
 */
const senses = `
accept acceptance embrace
accident crash collision mishap
accord agreement agree pact deal treaty
accuse accusation allege allegation blame charge
add addition
aid assistance assist help
aim goal purpose objective intend intention
allow permit permission let authorise authorize approve approval
ambush assault attack raid strike struck bombing bombardment
anger angry enrage enraged fury furious outrage outraged
announce announcement declare declaration unveil proclaim
answer reply respond response
appoint appointment nominate nomination nominee
arrest detain detention detainee custody
arrive arrival
ask request
assassinate assassination murder slay slain slew
attempt try tried bid effort
attend attendance
ban prohibit prohibition outlaw forbid forbidden
base based station stationed
begin began begun start launch commence
believe belief
bill legislation law statute
blast explosion explode detonate detonation blew
block blockade
boat ship vessel
border frontier
boss chief head leader
boycott shun
break broke broken breach violate violation
build built construct construction
buy bought purchase acquire acquisition
call urge
capture seize seizure
catastrophe disaster calamity
cause led
ceasefire truce armistice
change shift alter alteration transition transform transformation
child children kid
choose chose chosen choice select selection
city town
claim assert assertion
clash skirmish
close shut closure shutdown
company firm corporation
compensate compensation reparation
complain complaint
complete completion finish conclude conclusion finalise finalize
concern worry worried fear
condemn condemnation denounce denunciation
confirm confirmation verify verification
consider consideration
consult consultation
continue continuation persist
cooperate cooperation collaborate collaboration
cost price expense
country nation
court judge judiciary tribunal
crisis emergency
criticise criticize criticism critic
cut reduce reduction slash lower decrease
damage harm
danger peril dangerous perilous
dead die died death deadly kill fatal fatality perish lethal
debate discuss discussion talk negotiate negotiation
decide decision
defeat beat
defend defence defense
delay postpone postponement
demand insist insistence
demonstrate demonstration demonstrator protest protester protestor rally
deny denied denial
depart departure leave left
deploy deployment
destroy destruction devastate devastation demolish
develop development
differ difference different
disagree disagreement dispute
discover discovery find found
dismiss dismissal sack
drop fell fall fallen
drug narcotic medication
earthquake quake temblor
economy economic
elect election
employ employment hire
employee worker staff
encourage encouragement
enter entry
escape fled flee
establish establishment
evacuate evacuation
evict eviction
execute execution
expand expansion extend extension prolong
expel expulsion oust ouster eject
fail failure
farmer grower
fight fought combat
film movie
flight plane aircraft jet airplane
flood flooding
focus concentrate
foreign overseas
forest woodland
free release freed
fund funding finance
gas petrol gasoline fuel
gather gathering assemble assembly
government administration cabinet
grow grew grown growth rise rose risen increase surge climb
guarantee assurance assure
gun weapon firearm arms
harbour harbor port
hospital clinic
house home
hurt injure injury injured wound wounded
identify identification
immigrant migrant
immigration migration
imprison imprisonment jail prison
improve improvement
inaugurate inauguration
include inclusion
inform information
inquiry investigate investigation probe
inspect inspection
invade invasion
invest investment investor
invite invitation
journalist reporter
kidnap abduct abduction
large big huge great
lawmaker legislator parliamentarian senator congressman congresswoman deputy
lawyer attorney
lose lost loss
maintain keep kept retain
marry marriage wed wedding
meet met meeting
militant fighter gunman gunmen insurgent
military army
mission operation task
need require requirement necessary
occupy occupation occupier occupant
offer propose proposal
offend offence offense crime
oppose opposition object objection
order command decree
participate participation
pause halt suspend suspension stop
pay paid payment
peace peaceful
people person
perform performance
pilgrim pilgrimage
plan scheme
plea plead pled
pledge promise vow
police policeman policemen officer
pollute pollution contaminate contamination
poor poverty
position posture
praise laud hail applaud
predict prediction forecast
prepare preparation
present presence
prevent prevention avert
previous former ex
prisoner inmate
proof evidence prove
prosecute prosecution prosecutor
protect protection safeguard
provide provision supply
provoke provocation
punish punishment
pupil student
quit resign resignation
real genuine
rebrand rebranding
recover recovery
refuse refusal reject rejection rebuff
region area
relative relation
remain stay
remark comment
remove removal
replace replacement
rescue save
resist resistance
restore restoration
restrict restriction limit limitation
result outcome
retaliate retaliation revenge avenge
reveal revelation disclose disclosure
rich wealthy
riot rioting
road street highway
rob robbery theft steal stole stolen
rocket missile
rule regulation
safe safety
sale sell sold
search hunt
secure security
send sent dispatch
shipment cargo
shoot shot shooting gunfire gunshot
sick ill illness disease
sign signature signing
small little tiny
soldier troop trooper forces force serviceman servicemen servicemember
speech address
spend spent spending
spokesman spokeswoman spokesperson
storm hurricane cyclone typhoon
strategy strategic
succeed success successful
suggest suggestion
support supporter
survive survivor survival
suspect suspicion
tariff duty levy
tax taxation
television tv broadcaster broadcast
terror terrorist terrorism
threat threaten
train training trainer
travel trip journey
unemployed unemployment jobless
vaccine vaccinate vaccination inoculation jab
vehicle car truck lorry
victim casualty
victory win won triumph
view opinion
violence violent
vote ballot
wage salary
warn warning
withdraw withdrew withdrawn withdrawal pull pulled pullout
woman women
`

const vowel = /[aeiou]/

/** The regular forms of a base word: with -s, -ed and -ing, as English spells them. */
function formsOf(word: string): string[] {
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`]
  const before = word.at(-2) ?? ''
  if (word.endsWith('y') && !vowel.test(before))
    return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`]
  const last = word.at(-1) ?? ''
  return [word, `${word}s`, `${word}es`, `${word}ed`, `${word}ing`, `${word}${last}ed`, `${word}${last}ing`]
}

/** Each word of a sense and its forms, folded, with the sense's first word. */
export const newsSenses: readonly (readonly [form: string, sense: string])[] = senses
  .trim()
  .split('\n')
  .flatMap((line) => {
    const words = line.split(' ')
    const [sense = ''] = words
    return words.flatMap((word) => formsOf(word).map((form): readonly [string, string] => [form, sense]))
  })
