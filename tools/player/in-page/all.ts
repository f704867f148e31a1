export { find } from './find.ts'
export { texts, write, writeEnglish } from './texts.ts'
