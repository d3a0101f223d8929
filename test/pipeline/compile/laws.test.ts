import * as fc from 'fast-check';
import { addressOf } from '../../../src/domain/cell';
import type { Dossier } from '../../../src/domain/dossier';
import type { Fact } from '../../../src/domain/fact';
import type { SheetPlan } from '../../../src/domain/plan';
import type { Settings } from '../../../src/domain/settings';
import { compileBook } from '../../../src/pipeline/compile/compileBook';
import { compileTables } from '../../../src/pipeline/compile/compileTables';
import { lineageOf } from '../../../src/pipeline/compile/tables/writtenFigures';
import { dossierOf, missing, observation } from '../../support/facts';
import { computedByUniver, disagreements, type Judged } from '../../support/univer';
import { rivemont, rivemontFacts, workbookBehind } from './rivemont';

const everySetting: readonly Partial<Settings>[] = (['fr', 'en'] as const).flatMap((language) =>
  (['V1', 'V2'] as const).flatMap((actionPlan) =>
    (['G1', 'G2', 'G3'] as const).map((gapForm) => ({ language, actionPlan, gapForm })),
  ),
);

function bookOf(dossier: Dossier, workbook = workbookBehind(dossier.facts)): Judged {
  const tables = compileTables(dossier, workbook);
  return { workbook, plans: compileBook({ tables, dossier, findings: [], workbook }) };
}

const sectors = ['residentiel', 'tertiaire', 'transport-routier', 'autres-transports', 'agriculture', 'dechets'];
const more = ['industrie', 'branche-energie', 'transport', 'industry-total', 'total'];

/** Inventories as cities have them: any sector given, absent, with a key, as a text, in tonnes or kilotonnes. */
const anyFacts: fc.Arbitrary<readonly Fact[]> = fc
  .tuple(
    ...[...sectors, ...more].flatMap((sector, i) =>
      (['measured', 'objective'] as const).map((status) =>
        fc.record({
          sector: fc.constant(sector),
          status: fc.constant(status),
          at: fc.constant(`GES!${status === 'measured' ? 'B' : 'C'}${i + 2}`),
          value: fc.integer({ min: 0, max: 500_000_000 }).map((hundredths) => hundredths / 100),
          unit: fc.constantFrom('tCO2e/an', 'ktCO2e/an'),
          form: fc.constantFrom(
            'number',
            'number',
            'number',
            'text',
            'absent',
            'blank',
            'NO',
            'NE',
            'IE',
            'C',
            'asked',
          ),
        }),
      ),
    ),
  )
  .map((given) =>
    given.flatMap(({ sector, status, at, value, unit, form }): readonly Fact[] => {
      if (form === 'absent') return [];
      const year = status === 'measured' ? 2019 : 2030;
      const held = form === 'text' ? `${value.toFixed(2)} t` : value;
      const fact = observation(`ghg-${sector}`, year, at, held, { unit, status });
      if (form === 'blank') return [missing(fact)];
      if (form === 'asked') return [{ ...fact, use: 'asked' }];
      return form === 'number' || form === 'text' ? [fact] : [missing(fact, form)];
    }),
  );

test('the stored value of each formula is what an engine that is not ours computes, whatever the settings', () => {
  expect(disagreements(everySetting.map((settings) => bookOf(rivemont(settings))))).toEqual([]);
});

test('so it is on inventories as cities have them', () => {
  const dossiers = fc.sample(anyFacts, { numRuns: 30, seed: 2030 }).map((facts) => dossierOf(facts));
  expect(disagreements(dossiers.map((dossier) => bookOf(dossier)))).toEqual([]);
});

test('when every source is emptied later, no cell shows an error and no figure is left but counts', () => {
  const { plans } = bookOf(rivemont());
  const emptied = workbookBehind([]);
  const blank = { ...emptied, sheets: workbookBehind(rivemontFacts).sheets.map((sheet) => emptySheet(sheet.name)) };
  const tables = plans.filter(({ table }) => /^(A-1|A-2)/.test(table));
  const [computed] = computedByUniver([{ workbook: blank, plans: tables }]);
  const shown = tables.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, col) => (cell?.formula === undefined ? [] : [computed?.(name, row, col)])),
    ),
  );
  expect(shown.filter((value) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
  expect(shown.filter((value) => typeof value === 'number' && value !== 0)).toEqual([]);
});

const emptySheet = (name: string) => {
  const [sheet] = workbookBehind([observation('ghg-total', 2019, `${name}!A1`, 'vide')]).sheets;
  if (sheet === undefined) throw new Error('a workbook of one sheet has one sheet');
  return sheet;
};

test('each number in each table leads to its source cells', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const tables = compileTables(dossierOf(facts), workbookBehind(facts));
      expect(tables.flatMap(untraced)).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(compileTables(rivemont(), workbookBehind(rivemontFacts)).flatMap(untraced)).toEqual([]);
});

const untraced = ({ name, rows }: SheetPlan): readonly string[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, col) =>
      typeof cell?.value === 'number' && (cell.lineage?.from.length ?? 0) === 0
        ? [`${name}!${addressOf(row, col)}`]
        : [],
    ),
  );

test('what the lineage of an inventory figure names adds up to that figure', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const values = new Map(
        facts.flatMap((fact) =>
          fact.kind === 'observation' && fact.value !== undefined
            ? [[`${fact.source.sheet}!${fact.source.address}`, fact.value] as const]
            : [],
        ),
      );
      const tables = compileTables(dossierOf(facts), workbookBehind(facts)).filter(({ table }) => table === 'A-1.3');
      for (const { value, from } of lineageOf(tables)) {
        if (typeof value !== 'number') continue;
        const sum = from.reduce((all, { sheet, address }) => all + (values.get(`${sheet}!${address}`) ?? 0), 0);
        expect(Math.abs(value - sum)).toBeLessThanOrEqual(1e-9 * Math.max(1, sum));
      }
    }),
    { numRuns: 60 },
  );
});

test('the total of the inventory is the sum of its rows, or the source’s own total when a row is missing', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const [plan] = compileTables(dossierOf(facts), workbookBehind(facts)).filter(({ table }) => table === 'A-1.3');
      const at = (key: string) =>
        plan?.rows.flatMap(({ cells }) => cells).find((cell) => cell?.key === key)?.value ?? null;
      const values = [...rows, 'energy-industry'].map((row) => at(`${row}/total`));
      const isEnergyOpen =
        plan?.rows.some(({ key }) => key === 'energy-industry') && at('energy-industry/total') === null;
      const isComplete = !isEnergyOpen && rows.every((row) => at(`${row}/total`) !== null);
      const sum = values.reduce<number>((all, value) => (typeof value === 'number' ? all + value : all), 0);
      const own = facts.find(
        (fact) => fact.kind === 'observation' && fact.indicator === 'ghg-total' && fact.year === 2019,
      );
      const given = own?.kind === 'observation' && own.use === 'used' ? own.value : undefined;
      const total = at('total/total');
      const isRight =
        typeof total !== 'number' ||
        Math.abs(total - (isComplete && values.some((value) => typeof value === 'number') ? sum : (given ?? NaN))) <=
          1e-6 * total;
      expect(isRight).toBe(true);
    }),
    { numRuns: 100 },
  );
});

const rows = ['buildings', 'transport', 'waste', 'ippu', 'afolu-sources'];

test('the same dossier gives the same sheets, whatever the order of its facts', () => {
  const workbook = workbookBehind(rivemontFacts);
  const dossier = rivemont();
  const observations = rivemontFacts.filter(({ kind }) => kind === 'observation');
  const actions = rivemontFacts.filter(({ kind }) => kind === 'action');
  const shuffled = { ...dossier, facts: [...[...observations].reverse(), ...actions] };
  expect(bookOf(shuffled, workbook).plans.slice(1)).toEqual(bookOf(dossier, workbook).plans.slice(1));
  expect(bookOf(dossier, workbook)).toEqual(bookOf(dossier, workbook));
});
