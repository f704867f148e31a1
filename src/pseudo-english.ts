import { type Catalogue, english } from './english.ts'
import { pseudo } from './game/words/pseudo.ts'

/** English in strange letters and at greater length: what still reads as English in it was never given to be translated. */
export const pseudoEnglish: Catalogue = pseudo(english)
