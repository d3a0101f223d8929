import { type TableWords, templateVersion } from '../../../src/pipeline/reading/templateVersion';

/** A table from text: its title, its headings, then the label of each row; `unit:` among the rows says the unit. */
function words(text: string): TableWords {
  const [title = '', headings = '', ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const unit =
    lines
      .find((line) => line.startsWith('unit:'))
      ?.slice('unit:'.length)
      .trim() ?? '';
  const labels = lines.filter((line) => !line.startsWith('unit:'));
  return { title, headings: headings.split('|').map((one) => one.trim()), labels, unit };
}

const read = (...tables: readonly string[]) => templateVersion(tables.map(words));
const seenIn = (...tables: readonly string[]) =>
  read(...tables)
    .signs.filter(({ isSeen }) => isSeen)
    .map(({ sign }) => sign.id);

const inventoryV1 = `
  A-1.4: GHG emissions by source sectors
  Scope 1 | Scope 2 | Scope 3 | Total
  Buildings
  Agricultural, Forestry and Land Use (AFOLU)`;

const inventoryV2 = `
  A-1.3: GHG emissions by source sectors
  Scope 1 | Scope 2 | Scope 3 | Total
  Buildings
  Sources (positive emissions)
  Sinks (negative emissions)`;

test('the number of the inventory tells the version', () => {
  expect(read(inventoryV1).version).toBe('V1');
  expect(read(inventoryV2).version).toBe('V2');
  expect(seenIn(inventoryV2)).toEqual(['ghg-numbered-a-1-3', 'two-afolu-lines']);
});

test('numbers that drift are read: A.1-3, A-1.3a, C.3.1', () => {
  expect(read(inventoryV2.replace('A-1.3', 'A.1-3')).version).toBe('V2');
  expect(read('A-1.3a: GHG Emissions by Source Sector - Baseline Year\nScope 1 | Total').version).toBe('V2');
  expect(seenIn('C.3-1 Summary of interventions with cost implication\nImpact')).toEqual(['module-c-3']);
});

test('a table without number says less, and is not certain', () => {
  const energy = 'Final energy use by source sectors\nScope 1 | Scope 2 | Scope 3 | Total\nunit: MWh/year';
  expect(seenIn(energy)).toEqual(['energy-total', 'energy-per-year']);
  expect(read(energy).version).toBe('V1');
  expect(read('Final energy use by source sectors\nScope 1 | Scope 2 | Scope 3\nunit: MWh/year').version).toBeNull(); // at odds
});

test('an inventory of version 2 whose AFOLU is on one line is still one of version 2', () => {
  expect(read(inventoryV2.replace(/\n.*Sinks.*/, '')).version).toBe('V2');
});

test('a contract that kept module C-3 and has the table of version 2 is of version 2', () => {
  const kept = 'C-3.1: Summary of interventions with cost implication\nImpact';
  const target = 'Table I-1.1: Climate Neutrality Target by 2030\nScope 1';
  expect(read(inventoryV2, kept, target).version).toBe('V2');
});

test('without any table of the Action Plan, nothing is said', () => {
  expect(read('Table 6: Sectorial Costing\nCapex | Opex')).toEqual({ version: null, logOdds: 0, signs: [] });
});
