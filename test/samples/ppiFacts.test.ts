import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { creditsShared } from '../../src/domain/creditsShared';
import { addressOf } from '../../src/domain/cell';
import { isInvestment } from '../../src/domain/fact';
import { defaultSettings } from '../../src/domain/settings';
import { sheetNamed, valueAt } from '../../src/domain/workbook';
import { understand } from '../../src/pipeline';
import { sampleBytes } from './sampleBooks';

const NAME = '04-rivemont-ppi.xlsx';

const plan = async () => {
  const opened = await xlsxHost(sampleBytes(NAME), NAME, nodeInflater).read();
  if (!opened.ok) throw new Error('the sample cannot be read');
  const { facts } = understand(opened.value, { settings: defaultSettings, memory: [] });
  return { workbook: opened.value, facts: facts.filter(isInvestment) };
};

test('the credits of the sample’s plan are those that it votes, year by year, on the two tax bases', async () => {
  const { facts } = await plan();
  const credits = facts.filter(
    ({ use, measure, year }) => use === 'used' && measure === 'CP-voted' && year !== undefined,
  );
  const until = (last: number) =>
    credits.filter(({ year = 0 }) => year <= last).reduce((sum, { amount }) => sum + amount.value, 0);
  expect(until(2025)).toBe(431_000_000); // scripts/samples/finance/operations.mjs
  const paid = facts.filter(({ use, measure }) => use === 'used' && measure === 'CP-paid');
  expect(paid.reduce((sum, { amount }) => sum + amount.value, 0)).toBe(402_800_000);
  for (const { voted, contract, outside, transfers } of creditsShared(facts))
    expect(contract + outside + transfers).toBe(voted);
});

test('each number of the sample’s plan, its codes apart, is used, asked or left out with its reason', async () => {
  const { workbook, facts } = await plan();
  const sheet = sheetNamed(workbook, 'PPI 2024');
  if (sheet === undefined) throw new Error('no plan in the sample');
  const known = new Map(facts.map((fact) => [`${fact.source.sheet}!${fact.source.address}`, fact]));
  const [first, last] = [5, 28]; // amounts stand in the columns F to AC
  for (let row = 5; row < sheet.height; row += 1) {
    for (let col = first; col <= last; col += 1) {
      if (typeof valueAt(sheet, row, col) !== 'number') continue;
      const fact = known.get(`PPI 2024!${addressOf(row, col)}`);
      expect([addressOf(row, col), fact?.use === 'used' || (fact?.doubts.length ?? 0) > 0]).toEqual([
        addressOf(row, col),
        true,
      ]);
    }
  }
});
