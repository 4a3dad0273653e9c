const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A count with its noun: "1 article", "5 articles", "1,204 names". */
export function countPhrase(count: number, noun: string, plural: string = `${noun}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`
}

/** The same for running text: up to twelve in words, "three articles". */
export function countInWords(count: number, noun: string, plural: string = `${noun}s`): string {
  return `${small[count] ?? count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`
}

/** Several things in one breath: "a", "a and b", "a, b and c". */
export function listPhrase(things: readonly string[]): string {
  if (things.length < 2) return things[0] ?? ''
  return `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`
}

/** The sentence with its first letter capital. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
