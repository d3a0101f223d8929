import { tableDescriptions, tablesFor } from '../../src/catalogue/tables';
import type { Computed, TableDescription } from '../../src/catalogue/tables/description';
import { defaultSettings } from '../../src/domain/settings';

const keyOf = ({ id, edition, form }: TableDescription): string => `${id} ${edition.versions.join('+')} ${form ?? ''}`;
const named = tableDescriptions.map((table) => [keyOf(table).trim(), table] as const);

/** The columns that a computed cell refers to. */
function columnsOf(computed: Computed): readonly string[] {
  switch (computed.is) {
    case 'sum':
      return computed.of;
    case 'minus':
      return [computed.first, computed.second];
    case 'gap':
      return [computed.of, ...computed.less];
    case 'share':
    case 'ratio':
      return [computed.part, computed.of];
    case 'share-of-total':
      return [computed.part];
    case 'allowance':
      return [computed.column, computed.of];
  }
}

test('each layout is described once', () => {
  expect(named.map(([key]) => key)).toEqual([...new Set(named.map(([key]) => key))]);
});

/** The tables of a version, those of the economic model apart. */
const idsOf = (part: string, version: string) => [
  ...new Set(
    tableDescriptions
      .filter(
        ({ edition, form }) => edition.part === part && form !== 'economic-model' && form !== 'G1e' && form !== 'G3',
      )
      .filter(({ edition }) => edition.versions.some((one) => one === version))
      .map(({ id }) => id),
  ),
];

test('every table of each version is there (domain/ccc-tables.md)', () => {
  expect(idsOf('commitments', 'V1')).toEqual(['signatories']);
  expect(idsOf('action-plan', 'V1').join(' ')).toBe(
    'A-1.1 A-1.2 A-1.4 A-1.3-activity A-2.1-policies A-2.3 A-3.1 B-1.1 B-2.1 B-2.2 B-3.1 B-3.2 C-1.1 C-2.1 C-3.1',
  );
  expect(idsOf('action-plan', 'V2').join(' ')).toBe(
    'I-1.1 A-1.1 A-1.2 A-1.3 A-1.4-activity A-2.1-policies A-2.2 A-3.2 B-1.1 B-2.1 B-2.2 B-3.1 B-3.2 C-1.2 C-2.1',
  );
  expect(idsOf('investment-plan', 'late')).toEqual(Array.from({ length: 15 }, (_, i) => `IP-${i + 1}`));
  const early = tableDescriptions.filter(({ edition }) => edition.versions.some((one) => one === 'early'));
  const numbers = early.flatMap(({ number }) => /^Table (\d+)$/.exec(number)?.[1] ?? []).map(Number);
  expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 9, 10, 11]); // 7 and 8 are printed as B-3.1 and B-3.2
});

describe.each(named)('%s', (_, { columns, rows, total, repeats, title, aid, source }) => {
  const ids = columns.map(({ id }) => id);

  test('names its columns and rows once, and refers only to these', () => {
    expect(ids).toEqual([...new Set(ids)]);
    const rowIds = [...rows, ...(total ? [total] : [])].map(({ id }) => id);
    expect(rowIds).toEqual([...new Set(rowIds)]);
    const used = columns.flatMap(({ computed }) => (computed === undefined ? [] : columnsOf(computed)));
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    const inRows = rows.flatMap(({ keys = {}, printed = {}, required = [], only = [] }) => [
      ...Object.keys(keys),
      ...Object.keys(printed),
      ...required,
      ...only,
    ]);
    expect(inRows.filter((id) => !ids.includes(id))).toEqual([]);
    const ofRows = rows.flatMap(({ computed }) => (computed === undefined ? [] : [computed.part, computed.of]));
    expect(ofRows.filter((id) => !rowIds.includes(id))).toEqual([]);
  });

  test('has rows of its own or rows that repeat, and says where it was read', () => {
    expect(rows.length > 0 || repeats !== undefined).toBe(true);
    expect(title.length * aid.length * source.length).toBeGreaterThan(0);
  });

  test('no figure is text, and no share stands without what it is a share of', () => {
    const texts = columns.filter(({ kind }) => kind === 'text');
    expect(texts.filter(({ unit, computed }) => unit !== undefined || computed !== undefined)).toEqual([]);
    const shares = columns.filter(({ computed }) => computed?.is.startsWith('share') === true);
    expect(shares.filter(({ kind }) => kind !== 'share')).toEqual([]);
  });
});

test('what is written is described: the recipe adds nothing to the layout', () => {
  for (const actionPlan of ['V1', 'V2'] as const) {
    for (const gapForm of ['G1', 'G2', 'G3'] as const) {
      for (const investmentPlan of ['early', 'late'] as const) {
        const tables = tablesFor({ ...defaultSettings, actionPlan, gapForm, investmentPlan });
        for (const { id, columns, rows, title } of tables) {
          const own = tableDescriptions.filter((one) => one.id === id && one.title === title);
          expect(own.map((one) => one.columns.map((column) => column.heading))).toContainEqual(
            columns.map(({ heading }) => heading),
          );
          expect(own.map((one) => one.rows.map((row) => row.id))).toContainEqual(rows.map((row) => row.id));
        }
      }
    }
  }
});
