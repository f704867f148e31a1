import type { Page } from 'playwright-core'

/** Everything on one shelf of the game's database in this browser, keys first. */
export function shelf(page: Page, name: string): Promise<readonly (readonly [unknown, unknown])[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<[unknown, unknown][]>((resolve, reject) => {
        const opening = indexedDB.open('bracketed')
        opening.addEventListener('error', () => reject(opening.error))
        opening.onsuccess = () => {
          const found: [unknown, unknown][] = []
          const walk = opening.result.transaction(wanted).objectStore(wanted).openCursor()
          walk.onsuccess = () => {
            const at = walk.result
            if (!at) {
              opening.result.close()
              return resolve(found)
            }
            found.push([at.key, at.value])
            at.continue()
          }
        }
      }),
    name,
  )
}

/** Overwrites some fields of a session's record, as a disk or another program might. */
export function spoil(page: Page, name: string, change: object): Promise<void> {
  return page.evaluate(
    ([wanted, by]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('bracketed')
        opening.addEventListener('error', () => reject(opening.error))
        opening.onsuccess = () => {
          const on = opening.result.transaction('sessions', 'readwrite')
          const asked = on.objectStore('sessions').getAll()
          asked.onsuccess = () => {
            const record = asked.result.find((one) => one.name === wanted)
            on.objectStore('sessions').put({ ...record, ...by })
          }
          on.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [name, change] as const,
  )
}
