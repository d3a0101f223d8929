import * as fc from 'fast-check';
import type { Mapping } from '../../../src/domain/mapping';
import type { Workbook } from '../../../src/domain/workbook';
import { understand } from '../../../src/pipeline';
import { rememberedTables } from '../../../src/pipeline/map/rememberedTables';
import { metropole, understood } from '../../support/drawFacts';
import { grids } from '../../support/grid';

const SEED = 20260314;

/** A table as it is typed: years, then rows of a label and its figures. */
interface Typed {
  readonly years: readonly number[];
  readonly rows: readonly (readonly [label: string, first: number])[];
}

const before: Typed = {
  years: [2018, 2019],
  rows: [
    ['Résidentiel', 33_840],
    ['Tertiaire', 24_610],
    ['Transport routier', 81_270],
    ['Autres transports', 3700],
    ['Cadre bâti public', 4200],
    ['Déchets', 900],
  ],
};

/** Where a table stands on its sheet, and what the officer did to it in a year. */
interface Year {
  readonly sheet: string;
  readonly above: number;
  readonly left: number;
  readonly newYears: number;
  readonly inserted: number | null;
  readonly other: 'before' | 'after' | 'none';
}

function drawn({ years, rows }: Typed, { above, left }: Pick<Year, 'above' | 'left'>): string {
  const indent = ' | '.repeat(left);
  const lines = [
    'Émissions de GES',
    ['Secteur', ...years].join(' | '),
    ...rows.map(([label, first]) => [label, ...years.map((year) => first - (year - 2018) * 10)].join(' | ')),
  ];
  return [...Array.from({ length: above }, () => 'Note de service'), ...(above > 0 ? [''] : []), ...lines]
    .map((line) => `${line === '' ? '' : indent}${line}`)
    .join('\n');
}

const actions =
  'N° | Action | Pilote\n1 | Rénover les écoles | Bâtiments\n2 | Planter | Espaces verts\n3 | Trier | Propreté';

function book(typed: Typed, year: Year): Workbook {
  const own = { [year.sheet]: drawn(typed, year) };
  if (year.other === 'none') return grids(own);
  return grids(year.other === 'before' ? { Fiches: actions, ...own } : { ...own, Fiches: actions });
}

const first: Year = { sheet: 'GES', above: 0, left: 0, newYears: 0, inserted: null, other: 'none' };

const aYear: fc.Arbitrary<Year> = fc.record({
  sheet: fc.constantFrom('GES', 'Inventaire 2025', 'Feuil1'),
  above: fc.integer({ min: 0, max: 4 }),
  left: fc.integer({ min: 0, max: 3 }),
  newYears: fc.integer({ min: 0, max: 2 }),
  inserted: fc.option(fc.integer({ min: 0, max: before.rows.length }), { nil: null }),
  other: fc.constantFrom('before', 'after', 'none'),
});

function later({ newYears, inserted }: Year): Typed {
  const years = [...before.years, ...Array.from({ length: newYears }, (_, i) => 2020 + i)];
  if (inserted === null) return { ...before, years };
  const rows = [...before.rows.slice(0, inserted), ['Agriculture', 5000] as const, ...before.rows.slice(inserted)];
  return { years, rows };
}

/** What was decided on the first workbook: the unit of the table, and a label. */
const answers: Readonly<Record<string, string>> = {
  'unit:unknown': 'unit:tCO2e/an',
  'Cadre bâti public': 'sector:industrie',
};

const { mapping } = understood(book(before, first));
const memory: Mapping = mapping.flatMap((entry) => {
  const meaning = answers[entry.meaning] ?? answers[entry.label];
  return meaning === undefined ? [] : [{ ...entry, meaning, decidedBy: 'memory' as const }];
});
const tables = rememberedTables(mapping);

test('decisions survive rows and columns inserted, years added, another name of the sheet, another place', () => {
  expect(memory).toHaveLength(2);
  fc.assert(
    fc.property(aYear, (year) => {
      const { mapping: now, facts } = understand(book(later(year), year), { settings: metropole, memory, tables });
      const held = now.filter(({ decidedBy }) => decidedBy === 'memory').map(({ meaning }) => meaning);
      expect(held.sort()).toEqual(Object.values(answers).sort());
      const own = facts.filter(({ kind, use }) => kind === 'observation' && use === 'used');
      expect(own).toHaveLength(later(year).rows.length * later(year).years.length);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test('what is decided on one table never goes to another of another kind, wherever they stand', () => {
  fc.assert(
    fc.property(aYear, (year) => {
      const { mapping: now } = understand(book(later(year), { ...year, other: 'before' }), {
        settings: metropole,
        memory,
        tables,
      });
      const strays = now.filter(({ decidedBy, at }) => decidedBy === 'memory' && at.sheet === 'Fiches');
      expect(strays).toEqual([]);
    }),
    { seed: SEED, numRuns: 20 },
  );
});
