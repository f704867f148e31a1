import { craftRows } from './craft.ts'
import { difficultyRows } from './difficulties.ts'
import { orderRows } from './orders.ts'
import { policyRows } from './policies.ts'
import { poolRows } from './pool.ts'
import { rescueRows } from './rescue.ts'
import { routeRows } from './routes.ts'
import { type Part, PARTS, type Row } from './row.ts'
import { type Play, type Proved, Sessions } from './sessions.ts'
import { zoneRows } from './zone.ts'

const ROWS: Readonly<Record<Part, (sessions: Sessions) => Promise<readonly Row[]> | readonly Row[]>> = {
  policies: policyRows,
  difficulties: difficultyRows,
  pool: poolRows,
  craft: craftRows,
  orders: orderRows,
  zone: ({ level }) => zoneRows(level),
  routes: routeRows,
  rescue: rescueRows,
}

/** Proves a level worth playing, part by part, or tells where it is not. */
export async function balanceOf(
  level: Proved,
  play: Play,
  parts: readonly Part[] = PARTS,
): Promise<readonly Row[]> {
  const sessions = new Sessions(level, play)
  const rows: Row[] = []
  for (const part of parts) rows.push(...(await ROWS[part](sessions)))
  return rows
}
