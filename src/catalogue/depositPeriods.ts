/**
 * Periods of the PCAET deposit and their years; the diagnosis has a year of its own (`null`). Where two codes mean one year, the one that
 * the open data of edition V2 keep comes first. Source: pcaet.md, section 6.
 */
export const DEPOSIT_PERIODS: readonly { readonly code: string; readonly year: number | null }[] = [
  { code: '1', year: null },
  { code: '2', year: 2021 },
  { code: '3', year: 2026 },
  { code: '6', year: 2030 },
  { code: '4', year: 2030 },
  { code: '7', year: 2050 },
  { code: '5', year: 2050 },
];
