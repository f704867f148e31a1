import type { EveningMachine } from './machine.ts'

type Node = EveningMachine['root']

/** The machine as a Mermaid state diagram. What every sitting has inside is drawn once, for the first track. */
export function drawingOf(machine: EveningMachine): string {
  return ['stateDiagram-v2', ...inside(machine.root, '  ')].join('\n')
}

function inside(parent: Node, indent: string): readonly string[] {
  const nodes = Object.values(parent.states).filter(({ type }) => type !== 'history')
  return [
    ...startOf(parent).map((name) => `${indent}[*] --> ${name}`),
    ...nodes.flatMap((node) => [...boxOf(node, indent), ...new Set(arrowsFrom(node, indent))]),
  ]
}

function boxOf(node: Node, indent: string): readonly string[] {
  const name = nameOf(node)
  if (node.type === 'final') return [`${indent}${name} --> [*]`]
  if (node.id === 'onward') return [`${indent}state ${name} <<choice>>`]
  const label = name === node.key ? name : `"${node.key}" as ${name}`
  const isDrawn = Object.keys(node.states).length > 0 && (!SITTING.test(node.id) || node.id === 'track-0')
  if (!isDrawn) return name === node.key ? [] : [`${indent}state ${label}`]
  return [`${indent}state ${label} {`, ...inside(node, `${indent}  `), `${indent}}`]
}
const SITTING = /^(track-\d+|agenda|closing|reading|final)$/

function arrowsFrom(node: Node, indent: string): readonly string[] {
  const ways = [...(node.always ?? []), ...[...node.transitions.values()].flat()]
  return ways.flatMap(({ target, description, eventType }) => {
    const to = target?.[0]
    const goal = to?.type === 'history' ? to.parent : to
    return goal ? [`${indent}${nameOf(node)} --> ${nameOf(goal)}: ${description ?? eventType}`] : []
  })
}

function startOf(node: Node): readonly string[] {
  return (node.initial.target ?? []).map(nameOf)
}

/** Mermaid's names are words that begin with a letter; those of tracks come from the level and need not be. */
function nameOf(node: Node): string {
  return /^[a-z]+$/.test(node.key) ? node.key : node.id.replaceAll('-', '_')
}
