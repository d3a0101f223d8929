/**
 * How large a pack may be before it is refused. A pack of the largest workbook that we read (500,000 rows) inflates to less than
 * 200 MB; real ones to less than 5 MB. The bounds of any archive (adapters/xlsx/limits) hold besides.
 */
export const packLimits = {
  parts: 200,
  inflatedBytes: 400_000_000,
  manifestBytes: 4_000_000,
} as const;
