import type { Brief } from '../../src/negotiation/brief.ts'
import type { Scenario } from '../../src/negotiation/scenario.ts'

/** Options of the last issues, summed beforehand: as many as the processor's cache likes. */
const TAIL = 4096

/** The least that any search of every package must do: sum everybody's points, and look at the sum. */
export class BareLoop {
  private readonly head: readonly Int32Array[]
  private readonly tail: readonly Int32Array[]

  constructor({ issues }: Scenario, briefs: readonly Brief[]) {
    let cut = issues.length
    let tails = 1
    while (cut > 0 && tails * issues[cut - 1]!.options.length <= TAIL) {
      cut -= 1
      tails *= issues[cut]!.options.length
    }
    this.head = briefs.map(({ points }) => sumsOf(points.slice(0, cut)))
    this.tail = briefs.map(({ points }) => sumsOf(points.slice(cut)))
  }

  /** A checksum of all worths, so that no engine leaves the sums out. */
  run(): number {
    const { head, tail } = this
    const [heads, tails] = [head[0]!.length, tail[0]!.length]
    const lead = new Int32Array(head.length)
    let check = 0
    for (let one = 0; one < heads; one += 1) {
      for (let party = 0; party < lead.length; party += 1) lead[party] = head[party]![one]!
      for (let at = 0; at < tails; at += 1) {
        for (let party = 0; party < lead.length; party += 1) check ^= lead[party]! + tail[party]![at]!
      }
    }
    return check
  }
}

/** Worth of every combination of these issues, the last turning fastest. */
function sumsOf(points: readonly (readonly number[])[]): Int32Array {
  return points.reduce(
    (sums, row) => Int32Array.from([...sums].flatMap((sum) => row.slice(1).map((worth) => sum + worth))),
    Int32Array.of(0),
  )
}
