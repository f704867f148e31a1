/** Degrees to map units: where the sheet begins, and how many units a degree is. */
export interface Projection {
  readonly west: number
  readonly north: number
  readonly perLongitude: number
  readonly perLatitude: number
  /** Of the sheet, in map units. */
  readonly width: number
  readonly height: number
}

/** Shapes that the game keeps, so that a level need not bring them: which areas there are, and where they lie. */
export const REGIONS = {
  ukraine: {
    /** By ISO 3166-2: every oblast, Crimea and the two cities, in the internationally recognised borders. */
    areas: (
      'UA-05 UA-07 UA-09 UA-12 UA-14 UA-18 UA-21 UA-23 UA-26 UA-30 UA-32 UA-35 UA-40 UA-43 ' +
      'UA-46 UA-48 UA-51 UA-53 UA-56 UA-59 UA-61 UA-63 UA-65 UA-68 UA-71 UA-74 UA-77'
    ).split(' '),
    /** That of assets/map/oblasts.json: a degree of longitude narrowed for 48.4 degrees north. */
    projection: { west: 22, north: 52.5, perLongitude: 54.5, perLatitude: 82.1, width: 1000, height: 675 },
  },
} as const satisfies Readonly<
  Record<string, { readonly areas: readonly string[]; readonly projection: Projection }>
>

export type Region = keyof typeof REGIONS
export const REGION_NAMES = ['ukraine'] as const satisfies readonly Region[]
