import { counted } from '../../game/words/sentence.ts'
import { spoken } from '../../game/words/spoken.ts'

/** Words of the final reading. */
export const readingWords = spoken('reading', {
  heading: 'The final reading',
  note: 'Only what is agreed is read out. Agreed means initialled; nothing is signed yet.',
  same: (count: number) => `As at the last reading: ${counted(count, 'clause', 'clauses')}`,
  nothing: 'Nothing is agreed. There is no text to read.',
  signatures: 'Whose signatures it needs',
  brief: 'Your brief',
  sinceMove: 'Since your last move',
  sinceReading: 'Since the last reading',
  sinceLines: 'What was said and done',
  left: 'Left out',
  nothingLeft: 'Nothing. Every clause is agreed.',
  ask: 'What do you do?',
  answers: {
    sign: {
      label: 'Sign the text',
      text: 'Your delegation signs what is read out. The capitals answer next.',
    },
    'go-on': {
      label: 'Go on negotiating',
      text: 'Back to the closing while there is time. After the next round the text is read again.',
    },
    adjourn: {
      label: 'Ask to adjourn',
      text: 'No signature today, and the talks may resume another day.',
    },
    decline: {
      label: 'Decline to sign',
      text: 'No agreement on this text. Leaving one that is worse than none is a respectable end.',
    },
  },
  confirm: (answer: string) => `Confirm: ${answer.toLowerCase()}`,
  choose: 'Choose an answer',
  below: 'To your answer',
  onward: 'Go on',
})
