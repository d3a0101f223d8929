import type { Language } from '../../domain/message';
import type { Column } from './description';
import type { ActionColumn, FilledTable } from './recipe';

const intervention = ['name', 'description', 'barriers', 'enabling', 'benefits'];

/**
 * Columns that hold sentences and titles of the city's own, by table: what a reader of another language needs translated. Left out:
 * figures, codes and units, names of people, bodies and funders, words of the template's own lists (its fields, levers, levels).
 */
const narrative: Readonly<Record<string, readonly string[]>> = {
  signatories: ['sector', 'legal-form', 'position'],
  'A-2.1-policies': ['name', 'description', 'relevance', 'need'],
  'A-3.1': ['system', 'network'],
  'B-1.1': ['early', 'late', 'indirect'],
  'B-1.1-model': ['early', 'late', 'indirect'],
  'B-2.1': ['action', 'description'],
  'B-2.2': ['name', 'description', 'outcome', 'entities', 'comments', 'substituted'],
  'B-3.1': ['outcome', 'action', 'name'],
  'B-3.2': ['name', 'calculation', 'sectors', 'benefit', 'pathway', 'availability', 'interval'],
  'C-1.1': intervention,
  'C-1.2': intervention,
  'C-2.1': intervention,
  'C-3.1': ['name', 'impact'],
  'IP-2': ['subsection'],
  'IP-3': ['category'],
  'IP-4': ['type', 'description'],
  'IP-5': ['barrier', 'description'],
  'IP-6': ['action', 'indirect'],
  'IP-7': ['action', 'description'],
  'IP-8': ['pathway', 'theme', 'approach', 'issues', 'requirements', 'frequency'],
  'IP-9': ['action', 'sources'],
  'IP-10': ['indicator'],
  'IP-11': ['indicator'],
  'IP-12': ['policy', 'description', 'outcome'],
  'IP-13': ['project', 'risk', 'description', 'mitigation'],
  'IP-14': ['network', 'engagement'],
  'IP-15': ['activity'],
  'IP-B-1.1b': ['indirect'],
};

/** Under the heading of a translation, in its own language. */
const under = { fr: '(français)', en: '(English)' } as const;
/** The reading aid is French. */
const aid = { fr: 'en français', en: 'en anglais' } as const;

/** The identifier of the column that says another in a language; cells that are known in both give it their content. */
export const translationOf = (column: string, language: Language): string => `${column}@${language}`;

/** The table with, beside each column of the city's own words, its translation under the same heading. */
export function translated(table: FilledTable, language: Language): FilledTable {
  const own = narrative[table.id] ?? [];
  if (own.length === 0) return table;
  const beside = (column: Column) => ({
    id: translationOf(column.id, language),
    heading: column.heading,
    ...(column.group !== undefined && { group: column.group }),
    under: [column.under, under[language]].filter((text) => text !== undefined).join(' '),
    aid: `${column.aid}, ${aid[language]}`,
    width: column.width,
    kind: 'text' as const,
    translates: { column: column.id, language },
  });
  const isOwn = ({ id, kind }: Column): boolean => kind === 'text' && own.includes(id);
  switch (table.kind) {
    case 'sectors':
      return table;
    case 'actions': {
      const contentOf = ({ content: { is } }: ActionColumn): ActionColumn['content'] =>
        is === 'timeline' ? { is, language } : { is: 'blank' };
      const columns = table.columns.flatMap((column) =>
        isOwn(column) ? [column, { ...beside(column), content: contentOf(column) }] : [column],
      );
      return { ...table, columns };
    }
    case 'records':
      return {
        ...table,
        columns: table.columns.flatMap((column) => (isOwn(column) ? [column, beside(column)] : [column])),
      };
  }
}
