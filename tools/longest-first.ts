import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Whole sessions in a browser: begun last, they would be waited for alone. */
const LONG = /e2e\/(sessions|by-keys)\.test\.ts$/

const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId)

/** Begins the longest test files first, the others in the usual order. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is the sequencer's own
    const usual = await super.sort(files)
    return [...usual.filter(isLong), ...usual.filter((file) => !isLong(file))]
  }
}
