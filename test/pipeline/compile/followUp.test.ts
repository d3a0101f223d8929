import type { Fact } from '../../../src/domain/fact';
import { dossierOf, observation } from '../../support/facts';
import { workbookOf } from '../../../src/domain/drawnWorkbook';
import { compileBook } from '../../../src/pipeline/compile/compileBook';
import { compileTables } from '../../../src/pipeline/compile/compileTables';
import type { SheetPlan } from '../../../src/domain/plan';

const objective = { status: 'objective' } as const;

function book(facts: readonly Fact[], table: string): SheetPlan | undefined {
  const dossier = dossierOf(facts);
  const workbook = workbookOf([]);
  const tables = compileTables(dossier, workbook);
  return compileBook({ tables, dossier, findings: [], workbook }).find((plan) => plan.table === table);
}

const valuesOf = (plan: SheetPlan | undefined, key: string) =>
  plan?.rows
    .find((row) => row.key === key)
    ?.cells.slice(1)
    .map((cell) => cell?.value ?? null);

test('an indicator is followed from its last result to its target, the difference by a formula', () => {
  const plan = book(
    [
      observation('modal-share-bike', 2019, 'Suivi!B2', 5),
      observation('modal-share-bike', 2023, 'Suivi!C2', 8),
      observation('modal-share-bike', 2027, 'Suivi!D2', 12, objective),
      observation('modal-share-bike', 2030, 'Suivi!E2', 15, objective),
    ],
    'follow-up',
  );
  expect(valuesOf(plan, 'indicator:modal-share-bike')?.slice(1, 8)).toEqual(['%', null, 12, 15, 8, '2023', 7]);
  const row = plan?.rows.find(({ key }) => key === 'indicator:modal-share-bike');
  expect(row?.cells[8]?.formula).toBe('IF(COUNT(F4,G4)=2,F4-G4,"")');
});

test('a total that lacks a sector of other years is no last result: a sector not yet counted is no fall', () => {
  const plan = book(
    [
      observation('ghg-total', 2022, 'GES!B9', 1_912_000),
      observation('ghg-total', 2023, 'GES!C9', 1_785_600),
      observation('ghg-dechets', 2022, 'GES!B5', 71_200),
      observation('ghg-tertiaire', 2022, 'GES!B6', 200_000),
      observation('ghg-tertiaire', 2023, 'GES!C6', 190_000),
      observation('ghg-total', 2030, 'GES!D9', 420_000, objective),
    ],
    'follow-up',
  );
  expect(valuesOf(plan, 'indicator:ghg-total')?.slice(5, 7)).toEqual([1_912_000, '2022']);
});

test('two sources that disagree on the last result are nobody’s', () => {
  const plan = book(
    [
      observation('modal-share-bike', 2023, 'Suivi!C2', 8),
      observation('modal-share-bike', 2023, 'Autre!C2', 9),
      observation('modal-share-bike', 2030, 'Suivi!E2', 15, objective),
    ],
    'follow-up',
  );
  expect(valuesOf(plan, 'indicator:modal-share-bike')?.slice(5, 8)).toEqual([null, null, '']);
});

test('without objective, action or operation the two sheets say so', () => {
  expect(valuesOf(book([], 'follow-up'), 'none')?.[0]).toMatch(/^Rien à suivre encore/);
  expect(valuesOf(book([], 'funding-annex'), 'none')?.[0]).toMatch(/^Aucune opération reliée/);
});
