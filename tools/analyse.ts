import { solve } from '../src/analysis/solve.ts'
import { asked } from './analyse-asked.ts'
import { jsonOf, reportOf } from './analyse-report.ts'
import { told } from './analyse-told.ts'
import { tellError } from './mistaken.ts'

function main(): void {
  const { level, limits, json } = asked(process.argv.slice(2))
  const { scenario, briefs } = level
  const report = reportOf(scenario, solve(scenario, briefs, limits))
  process.stdout.write(`${json ? jsonOf(report) : told(report)}\n`)
}

try {
  main()
} catch (error) {
  tellError(error)
}
