export { find } from './find.ts'
export { texts, write, writeEnglish } from './texts.ts'
export { unread } from './unread.ts'
