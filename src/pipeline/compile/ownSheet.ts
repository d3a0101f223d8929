import type { ColumnHead } from '../../catalogue/tables/description';
import { palette } from '../../catalogue/looks';
import type { SheetId } from '../../catalogue/sheetNames';
import type { Bilingual, Language } from '../../domain/message';
import type { PlannedRow, SheetPlan } from '../../domain/plan';
import { printed, sheetPlan } from './layout';

/** A column of a sheet that is not the template's: its heading is in the language of the tables. */
export const ownColumn = (id: string, heading: Bilingual, width: number, language: Language): ColumnHead => ({
  id,
  heading: heading[language],
  aid: '',
  width,
});

/** A sheet of ours beside the tables: findings, lineage. */
export const ownSheet = (
  id: SheetId,
  name: string,
  {
    title,
    subtitle,
    columns,
  }: { readonly title: string; readonly subtitle: string; readonly columns: readonly ColumnHead[] },
  body: readonly PlannedRow[],
  links: SheetPlan['links'],
  language: Language,
): SheetPlan => ({
  ...sheetPlan(
    {
      table: id,
      name,
      frame: { title, subtitle, block: [], columns },
      body,
      notes: [],
      frozenColumns: 1,
      links,
      tabColor: palette.tealSoft,
    },
    'en', // headings are in the language of the tables already: no reading aid under them
  ),
  print: { ...printOf(columns), header: printed(title), footer: footers[language] },
});

const footers = { fr: 'Page &P sur &N', en: 'Page &P of &N' } as const;
/** Title, template and headings are repeated on each page. */
const HEAD_ROWS = 3;
const printOf = (columns: readonly ColumnHead[]): Pick<SheetPlan['print'], 'orientation' | 'titleRows'> => ({
  orientation: columns.length > 2 ? 'landscape' : 'portrait',
  titleRows: [0, HEAD_ROWS - 1],
});
