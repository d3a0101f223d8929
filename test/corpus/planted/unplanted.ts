/**
 * Rules of which no fault is planted here, and why: they speak of sheets that we wrote, as people left them. Such a workbook is built, opened
 * and edited first; its own tests do so (`test/pipeline/compile/byHandLaws.test.ts`, `test/commandLine`).
 */
export const unplanted: Readonly<Record<string, string>> = {
  'edited-by-hand': 'a figure typed over ours, in a sheet of ours',
  'text-edited-by-hand': 'a text typed over ours, in a sheet of ours',
  'kept-aside': 'words kept from a line of ours that is gone',
  'key-not-dated': 'a key typed in a cell that a sheet of ours leaves to people',
};
