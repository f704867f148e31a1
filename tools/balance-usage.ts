import { PARTS } from '../src/analysis/balance/row.ts'

export const BALANCE_USAGE = `       npm run -s check -- --balance [FILE…] [--runs N] [--only PART,…] [--jobs K] [--json]
  --balance  proves levels worth playing: the files named, or every shipped one
  --runs     sessions a cell (1000); with fewer the same bounds are judged on less
  --only     some parts: ${PARTS.join(', ')}
  --jobs     cores to use (all of them)`
