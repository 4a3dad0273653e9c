/** Given names with their short forms and other spellings, a line each, the full name first; a form may stand on several lines. Folded. */
const rows = `
william bill will billy willie
robert bob rob bobby robbie
richard dick rick rich ricky
joseph joe joey
james jim jimmy jamie
john johnny jack jon
michael mike mick mikhail michel miguel
anthony tony antony antonio
thomas tom tommy
edward ed ted teddy eddie
benjamin ben bibi binyamin
daniel dan danny
samuel sam sammy
alexander alex sasha aleksandr alexandr aleksander oleksandr
andrew andy drew
christopher chris
matthew matt
nicholas nick
peter pete pyotr petro pedro
stephen steve steven stefan
kenneth ken kenny
ronald ron ronnie
donald don donny
timothy tim
gregory greg
jeffrey jeff geoffrey geoff
charles charlie chuck carlos
frederick fred freddie
lawrence larry
gerald gerry jerry
albert al bert
philip phil phillip
david dave
elizabeth liz beth betty lizzie
katherine kate kathy catherine cathy katie
margaret maggie meg peggy
patricia pat patty
susan sue
deborah deb debbie
barbara barb
jennifer jen jenny
volodymyr vladimir
serhiy sergei sergey
dmytro dmitry dmitri
mykola nikolai
yevhen yevgeny evgeny
francisco paco
jose pepe
mohammed muhammad mohammad mohamed mohamad muhammed mehmet
ahmed ahmad ahmet
hussein hussain husain hossein
ali aly
yusuf yousef youssef yousuf joseph
ibrahim ebrahim
abbas abas
theodore ted teddy theo
henry harry hank
harold harry hal
walter walt
raymond ray
eugene gene
arthur art
leonard len lenny
patrick pat paddy
martin marty
douglas doug
vincent vince vinny
zachary zach zack
nathaniel nathan nate
victoria vicky vicki
rebecca becky becca
abigail abby
amanda mandy
samantha sam
alexandra alex sandra
christina chris tina
kimberly kim
pamela pam
jacqueline jackie
natalia natasha natalya
mariya masha
yekaterina katya ekaterina
dmitry dima
ivan vanya
ignacio nacho
guillermo memo
manuel manolo
jesus chucho
rafael rafa
abdullah abdallah abdulla
omar umar
othman osman uthman
khalid khaled
ismail ismael esmail
mustafa moustafa mostafa
yahya yehia yahia
`

/** A short form or other spelling to the names that it may stand for. */
export const nicknames: ReadonlyMap<string, readonly string[]> = table()

function table(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const row of rows.trim().split('\n')) {
    const [name = '', ...forms] = row.split(' ')
    for (const form of forms) found.set(form, [...(found.get(form) ?? []), name])
  }
  return found
}
