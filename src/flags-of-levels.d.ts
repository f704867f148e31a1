/** Made by tools/flags.ts: the address of a picture for every flag that a level of this build names, by country code. */
declare module 'flags-of-levels' {
  export const FLAGS: Readonly<Record<string, string>>
}
