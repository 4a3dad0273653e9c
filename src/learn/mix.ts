/**
 * Feature keys: 32-bit integers mixed from the number of a template and the keys of what fills it, so that no
 * string is built while a text is read. The mixing steps are those of MurmurHash3's finaliser.
 */
export function mix(template: number, a: number): number {
  let x = a ^ Math.imul(template, 0x9e3779b1)
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return x ^ (x >>> 16)
}

/** The key of a template that is filled by two things; their order matters. */
export function mix2(template: number, a: number, b: number): number {
  // Cut to 32 bits here, as `mix` would: a larger number would not be handed over in a register.
  return mix(template, ((Math.imul(a, 0x27d4eb2f) ^ (a >>> 15)) + Math.imul(b, 0x165667b1)) | 0)
}

/** The key of a template that is filled by three things; their order matters. */
export function mix3(template: number, a: number, b: number, c: number): number {
  return mix2(template, ((Math.imul(a, 0x27d4eb2f) ^ (a >>> 15)) + b) | 0, c)
}

/** The key of a string, from its UTF-16 units (FNV-1a, 32 bits); equal to the key of a word that folds to it. */
export function textKey(text: string): number {
  let key = emptyKey
  for (let i = 0; i < text.length; i++) key = Math.imul(key ^ text.charCodeAt(i), fnvPrime)
  return key
}

/** The key of nothing, with which FNV-1a begins. */
export const emptyKey: number = 0x811c9dc5 | 0
/** What FNV-1a multiplies with after each unit. */
export const fnvPrime = 16777619
