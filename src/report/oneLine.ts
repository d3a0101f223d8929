/** Line breaks, tabs and terminal controls of a cell's text: one blank, so that a report keeps its lines. */
const CONTROLS = /\p{Cc}+/gu;

/** A text of a workbook on one line of a terminal, no longer than `most` signs. */
export function oneLine(text: string, most = Infinity): string {
  const line = text.replace(CONTROLS, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
