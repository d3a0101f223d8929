/** Rows outside the total: sinks are shown beside it, fuel lines under their sector (ccc-tables, A-1.1 and ), totals and parts of a row. */
export const isInTotal = (row: string): boolean =>
  row !== 'total' &&
  row !== 'base-year' &&
  row !== 'afolu-sinks' &&
  !row.endsWith('-fuel') &&
  !row.startsWith('detail-') &&
  !row.startsWith('subtotal-');
