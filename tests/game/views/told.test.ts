import { expect, test } from 'vitest'
import { toldIn } from '../../../src/game/views/told.ts'
import { london } from '../given.ts'

const { t } = toldIn(london.loaded, { language: 'en', aliases: false })

test('words of a level are told with the apostrophes of print, however the file was typed', () => {
  expect(t("Ukraine's word, and the allies' own")).toBe('Ukraine’s word, and the allies’ own')
  expect(t('in May 2014’s words')).toBe('in May 2014’s words')
})
