import type { StanceKind } from '../../src/negotiation/move.ts'
import { ISSUES, OPTIONS, PARTIES, type TextMove } from './small-text.ts'

interface GameClause {
  choice: number
  status: 'open' | 'tabled' | 'bracketed' | 'agreed'
  by: number
  tabledIn: number
  stances: { kind: StanceKind }[]
}

/** The small text as a game of that library: the same clauses, the same rounds, nothing else of ours. */
export interface TextGame {
  round: number
  moved: boolean[]
  clauses: GameClause[]
}

/** What it keeps beside the text is its own business; `transients` tell that it refused a move. */
export interface GameState {
  readonly G: TextGame
  readonly transients?: unknown
}

interface Context {
  readonly G: TextGame
  readonly playerID: string
}

export type GameAction = ReturnType<typeof actionFor>

/** As much of the library's inner door as is used here. */
interface Library {
  InitializeGame(of: { game: unknown; numPlayers: number }): GameState
  CreateGameReducer(of: { game: unknown }): (state: GameState, action: GameAction) => GameState
}

export interface Boardgame {
  readonly open: () => GameState
  readonly reduce: (state: GameState, action: GameAction) => GameState
}

/**
 * Loads the library when it is to be measured and not before: it is a dependency of this comparison alone. Its reducer is
 * taken without its client, its store and its undo, which is the fastest way it has to make a move.
 */
export async function loadBoardgame(): Promise<Boardgame> {
  process.env['NODE_ENV'] = 'production' // it is slower while it watches over its user
  const [inner, core]: readonly string[] = ['boardgame.io/internal', 'boardgame.io/core']
  try {
    const library = (await import(inner!)) as Library
    const { INVALID_MOVE } = (await import(core!)) as { readonly INVALID_MOVE: string }
    const game = textGame(INVALID_MOVE)
    return {
      open: () => library.InitializeGame({ game, numPlayers: PARTIES }),
      reduce: library.CreateGameReducer({ game }),
    }
  } catch (error) {
    throw new Error('boardgame.io cannot be loaded; npm ci installs it', { cause: error })
  }
}

/** A tabling or a stance as the library wants to be told of it. */
export function actionFor(move: TextMove) {
  const said = move.kind === 'stance' ? move.stances[0]! : undefined
  const args = move.kind === 'table' ? [move.issue, move.choice] : [said!.issue, said!.kind]
  const payload = { type: move.kind, args, playerID: String(move.party), credentials: undefined }
  return { type: 'MAKE_MOVE', payload } as const
}

const onTable = ({ status }: GameClause) => status === 'tabled' || status === 'bracketed'

function textGame(refused: string) {
  const table = ({ G, playerID }: Context, issue: number, choice: number) => {
    const party = Number(playerID)
    const clause = G.clauses[issue]
    if (!clause || choice < 0 || choice >= OPTIONS || G.moved[party]) return refused
    if (clause.status === 'agreed' || (onTable(clause) && clause.choice === choice)) return refused
    if (onTable(clause) && clause.tabledIn === G.round && clause.by !== party) return refused
    clause.choice = choice
    clause.by = party
    clause.tabledIn = G.round
    clause.status = 'tabled'
    clause.stances = clause.stances.map((_, other) => ({ kind: other === party ? 'accepts' : 'silent' }))
    G.moved[party] = true
    if (G.moved.every(Boolean)) closeRound(G)
    return undefined
  }
  const stance = ({ G, playerID }: Context, issue: number, kind: StanceKind) => {
    const party = Number(playerID)
    const clause = G.clauses[issue]
    if (!clause || !onTable(clause) || G.moved[party]) return refused
    clause.stances[party] = { kind }
    clause.status = clause.stances.some((one) => one.kind === 'reserves') ? 'bracketed' : 'tabled'
    return undefined
  }
  // Everybody may move at any time as far as the library knows: the least it can be asked to watch over.
  return {
    setup,
    moves: { table, stance },
    turn: { activePlayers: { all: null } },
    disableUndo: true,
  }
}

function setup(): TextGame {
  return {
    round: 1,
    moved: Array.from({ length: PARTIES }, () => false),
    clauses: Array.from({ length: ISSUES }, () => ({
      choice: -1,
      status: 'open',
      by: -1,
      tabledIn: -1,
      stances: Array.from({ length: PARTIES }, () => ({ kind: 'silent' })),
    })),
  }
}

function closeRound(G: TextGame): void {
  for (const clause of G.clauses) {
    if (onTable(clause) && clause.stances.every(({ kind }) => kind === 'accepts')) clause.status = 'agreed'
  }
  G.round += 1
  G.moved = G.moved.map(() => false)
}
