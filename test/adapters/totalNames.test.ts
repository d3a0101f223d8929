import { excelHost } from '../../src/adapters/excel/excelHost';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { memoryJournal } from '../../src/adapters/journal/memoryJournal';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import type { PlannedName, WritePlan } from '../../src/domain/plan';
import type { WorkbookHost } from '../../src/ports/workbookHost';
import { openInExcel } from '../support/excelBook';
import { grid } from '../support/grid';
import { sheetPlan } from '../support/sheetPlans';
import { bookOf } from '../support/xlsxBook';

const names = '<definedNames><definedName name="Base">\'Bilan GES\'!$B$2</definedName></definedNames>';
const base = { name: 'Base', refersTo: "'Bilan GES'!$B$2", isHidden: false };
const gridded = { ...grid('| 2019\nTransport | 310'), names: [base] };

const hosts: Readonly<Record<string, () => WorkbookHost>> = {
  'a file': () => xlsxHost(bookOf({ names }), 'rivemont.xlsx', nodeInflater),
  Excel: () => excelHost(openInExcel(gridded).client, { journal: memoryJournal() }),
  memory: () => memoryHost(gridded),
};

const plan = (...given: readonly PlannedName[]): WritePlan => ({
  edits: [],
  sheets: [sheetPlan('A-1.3', [['Total', 310]], { name: "L'été", ...(given.length > 0 && { names: given }) })],
});
const total = { name: 'CCC_emissions_totales_2019', at: { row: 0, col: 1 } };

async function shown(host: WorkbookHost): Promise<readonly string[]> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.names
    .filter(({ isHidden }) => !isHidden)
    .flatMap(({ name, refersTo, sheet }) =>
      sheet === undefined ? [`${name} = ${refersTo.replace(/^([^'!]+)!/, "'$1'!")}`] : [],
    );
}

describe.each(Object.entries(hosts))('in %s', (_, open) => {
  test('a total is given its name, the officer’s own names stay', async () => {
    const host = open();
    expect(await host.apply(plan(total))).toMatchObject({ ok: true });
    expect([...(await shown(host))].sort()).toEqual([
      "Base = 'Bilan GES'!$B$2",
      "CCC_emissions_totales_2019 = 'L''été'!$B$1",
    ]);
  });

  test('written again, the name follows its cell; then it goes with its total', async () => {
    const host = open();
    await host.apply(plan(total));
    await host.apply(plan({ ...total, at: { row: 0, col: 0 } }));
    expect(await shown(host)).toContain("CCC_emissions_totales_2019 = 'L''été'!$A$1");
    await host.apply(plan({ ...total, at: null }));
    expect(await shown(host)).toEqual(["Base = 'Bilan GES'!$B$2"]);
  });
});

test('in Excel, taking back takes names away, and gives back one that had gone', async () => {
  const host = excelHost(openInExcel(gridded).client, { journal: memoryJournal() });
  await host.apply(plan(total));
  await host.apply(plan({ ...total, at: null }));
  expect(await shown(host)).toEqual(["Base = 'Bilan GES'!$B$2"]);
  await host.takeBack();
  expect(await shown(host)).toContain("CCC_emissions_totales_2019 = 'L''été'!$B$1");
});

test('in Excel, a first writing taken back leaves no name', async () => {
  const host = excelHost(openInExcel(gridded).client, { journal: memoryJournal() });
  await host.apply(plan(total));
  await host.takeBack();
  expect(await shown(host)).toEqual(["Base = 'Bilan GES'!$B$2"]);
});
