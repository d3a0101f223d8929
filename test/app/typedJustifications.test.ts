import { applied } from '../../src/adapters/memory/applied';
import { buildPlan } from '../../src/app/buildPlan';
import { type Contract, openContract, type Given } from '../../src/app/contract';
import { addressOf } from '../../src/domain/cell';
import type { Workbook } from '../../src/domain/workbook';
import { sheetNamed, valueAt } from '../../src/domain/workbook';
import { grids } from '../support/grid';
import { typed } from '../support/officer';

const inventory = (offices: string) => `
  Émissions de GES (t CO2e)
  Périmètre : Rivemont Métropole
  Secteur     | 2016 | 2017
  Résidentiel | 10   | 11
  Tertiaire   | 30   | ${offices}`;

const nothing: Given = { settings: {}, mapping: [] };
const opened = (workbook: Workbook, stored: Partial<Given> = {}, given: Partial<Given> = {}): Contract =>
  openContract({
    workbook,
    others: [],
    stored: { ...nothing, ...stored, sheets: [] },
    given: { ...nothing, ...given },
  });

/** The workbook with our sheets, and the first warning with the cell of its justification. */
function written(offices = '31000') {
  const contract = opened(grids({ GES: inventory(offices) }));
  const plan = buildPlan(contract, 'fr');
  const sheet = plan.sheets.find(({ table }) => table === 'findings');
  const warning = contract.findings.find(({ severity, at }) => severity === 'warning' && at !== null);
  const row = sheet?.rows.findIndex(({ key = '' }) => key === `${warning?.ruleId}:GES!${warning?.at?.address}`) ?? -1;
  if (sheet === undefined || warning === undefined || row < 0) throw new Error('no warning in a cell');
  const workbook = applied(grids({ GES: inventory(offices) }), { edits: [], sheets: plan.sheets }).workbook;
  return { workbook, warning, cell: `${sheet.name}!${addressOf(row, 6)}`, name: sheet.name };
}

const text = 'Relevé vérifié avec l’observatoire.';
const saidOf = ({ findings, justified }: Contract, rule: string) =>
  findings.filter(({ ruleId }) => ruleId === rule).map((finding) => justified.get(finding)?.text);

test('a text typed in the column of justifications of the findings sheet justifies its finding', () => {
  const { workbook, cell, warning } = written();
  const contract = opened(typed(workbook, { [cell]: text }));
  expect(saidOf(contract, warning.ruleId)).toContain(text);
  expect(contract.memory.justifications?.map((one) => one.text)).toEqual([text]);
  expect(contract.unjustified).toEqual([]);
});

test('it stands after building again, and is still read when the sheet is ours as we wrote it', () => {
  const { workbook, cell, warning, name } = written();
  const first = opened(typed(workbook, { [cell]: text }));
  const again = applied(typed(workbook, { [cell]: text }), buildPlan(first, 'fr')).workbook;
  const sheet = sheetNamed(again, name);
  const texts = sheet === undefined ? [] : Array.from({ length: sheet.height }, (_, row) => valueAt(sheet, row, 6));
  expect(texts.filter((one) => one === text)).toHaveLength(1);
  const second = opened(again, { justifications: first.memory.justifications ?? [] });
  expect(saidOf(second, warning.ruleId)).toContain(text);
});

test('what is said in the pane since then wins over what was typed', () => {
  const { workbook, cell, warning } = written();
  const first = opened(typed(workbook, { [cell]: text }));
  const [known] = first.memory.justifications ?? [];
  const given = known === undefined ? [] : [{ ...known, text: 'Autre raison.' }];
  const contract = opened(typed(workbook, { [cell]: text }), {}, { justifications: given });
  expect(saidOf(contract, warning.ruleId)).toContain('Autre raison.');
});

test('a justification whose finding is gone is told as no longer needed, and kept', () => {
  const { workbook, cell } = written();
  const first = opened(typed(workbook, { [cell]: text }));
  const mended = opened(grids({ GES: inventory('31') }), { justifications: first.memory.justifications ?? [] });
  expect(mended.unneeded.map((one) => one.text)).toEqual([text]);
  const sheet = buildPlan(mended, 'fr').sheets.find(({ table }) => table === 'findings');
  const lines = sheet?.rows.map(({ cells }) => cells.map((one) => one?.value ?? '').join(' | ')) ?? [];
  expect(lines.filter((line) => line.includes(text))).toEqual([expect.stringContaining('Plus nécessaire')]);
});
