import type { Marks } from '../../../game/shown/actions.ts'
import { clauseWords } from '../../words/clause.ts'

/** Beside a wording that may be chosen: what your own brief says of it, and whether it stands now. */
export function OptionMarks({ own, standing }: Partial<Marks>) {
  return (
    <>
      {standing && <small class="stands-now">{clauseWords.stands}</small>}
      {own && own.word !== '' && (
        <span class={`own own-${own.level < 0 ? 'low' : own.level > 0 ? 'high' : 'even'}`}>{own.full}</span>
      )}
    </>
  )
}
