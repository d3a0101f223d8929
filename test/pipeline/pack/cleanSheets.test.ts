import { defaultSettings } from '../../../src/domain/settings';
import type { SheetPlan } from '../../../src/domain/plan';
import { compileTables, understand } from '../../../src/pipeline';
import { cleanSheets, withoutAside } from '../../../src/pipeline/pack/cleanSheets';
import { asItIs } from '../../../src/pipeline/pack/withholding';
import { grid } from '../../support/grid';

const workbook = grid(
  `
  GES par secteur (tCO2e) | 2019
  Résidentiel             | 298000
  Transport routier       | 401000`,
  'GES',
);

const textsIn = ({ rows }: SheetPlan): string =>
  rows.flatMap(({ cells }) => cells.map((cell) => (typeof cell?.value === 'string' ? cell.value : ''))).join('\n');

test.each(['fr', 'en'] as const)('what speaks to the officer stays with the officer, in %s', (language) => {
  const territory = { name: 'Rivemont Métropole', level: 'epci', siren: '200000016' } as const;
  const dossier = understand(workbook, { settings: { ...defaultSettings, language, territory }, memory: [] });
  const tables = compileTables(dossier, workbook);
  const said = new Map([['IP-13', 'p. 42']]);
  const clean = cleanSheets(tables, { withhold: asItIs, language, said });
  const before = tables.map(textsIn).join('\n');
  const after = clean.map(textsIn).join('\n');
  const spoken = { fr: /Case jaune|À remplir|À compléter|Aide/, en: /Yellow cell|To fill|To complete|Help:/ }[language];
  expect(before).toMatch(spoken);
  expect(after).not.toMatch(spoken);
  expect(after).toMatch({ fr: /Périmètre : Rivemont/, en: /Perimeter: / }[language]);
  expect(textsIn(clean.find(({ table }) => table === 'IP-13')!)).toContain(' · p. 42'); // a table of the template
  expect(
    clean.every(
      ({ rows, columns }) => rows.every(({ cells }) => cells[0] === null) && !columns.some(({ isHidden }) => isHidden),
    ),
  ).toBe(true);
});

test('what a person wrote in rows that are gone stays home, and other rows keep their place', () => {
  const plan: SheetPlan = {
    table: 'B-2.1',
    name: 'CCC B-2.1',
    visibility: 'visible',
    rows: [
      { key: 'title', cells: [{ value: 'title' }, { value: 'B-2.1' }] },
      { key: 'aside:1', cells: [{ value: 'aside:1' }, { value: 'à reporter' }] },
      { key: 'note-1', cells: [{ value: 'note-1' }, { value: 'Périmètre' }] },
    ],
    columns: [{ width: 12, isHidden: true }, { width: 30 }],
    merges: [],
    links: [],
    print: { orientation: 'portrait' },
    hasGridLines: false,
  };
  const [clean] = cleanSheets([withoutAside(plan)], { withhold: asItIs, language: 'fr', said: new Map() });
  expect(clean?.rows.map(({ cells }) => cells[1]?.value)).toEqual(['B-2.1', undefined, 'Périmètre']);
});
