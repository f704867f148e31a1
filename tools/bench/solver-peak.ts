/** Solves one synthetic level and writes by how many kB the process grew at its largest. */
import { solve } from '../../src/analysis/solve.ts'
import { synthetic } from './synthetic.ts'

const issues = Number(process.argv[2])
const warm = synthetic(3, 3, 10)
solve(warm.scenario, warm.briefs)
const level = synthetic(3, issues, 10)
const before = process.resourceUsage().maxRSS
solve(level.scenario, level.briefs)
process.stdout.write(String(process.resourceUsage().maxRSS - before))
