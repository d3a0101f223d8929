import { citySheets } from '../../../../src/catalogue/citiesWords';
import { compileCities } from '../../../../src/pipeline/compile/cities/compileCities';
import { consolidating } from '../../../../src/pipeline/consolidate/consolidate';
import { drawPlan } from '../../../support/drawPlan';
import { expectSameAsGolden } from '../../../support/golden';
import { dijonBefore, threeCities } from '../../../support/threeCities';

function compared() {
  const under = consolidating();
  for (const file of threeCities) under.add(file);
  under.add({ ...dijonBefore, file: 'dijon-2025.zip', on: '2025-03-01' });
  under.add({ ...dijonBefore, file: 'dijon-2.zip' });
  under.refuse({ kind: 'unread', file: 'x.zip', sentence: 'x.zip est tronqué. Demandez-le à nouveau.' });
  return under.result();
}

test.each(['fr', 'en'] as const)('the consolidated workbook, sheet by sheet (%s)', (language) => {
  const plans = compileCities(compared(), language);
  expectSameAsGolden(`cities.${language}.txt`, plans.map(drawPlan).join('\n'));
});

test('every figure shown leads to a row of the sheet of origins, and that row leads back', () => {
  const plans = compileCities(compared(), 'fr');
  const origin = plans.find(({ table }) => table === 'cities-origin');
  const shown = plans.flatMap(({ name, links }) =>
    links
      .filter(({ to }) => to.sheet === citySheets.origin.name.fr && to.address !== 'B1')
      .map((link) => ({ ...link, name })),
  );
  expect(shown.length).toBeGreaterThan(20);
  expect(origin?.links).toHaveLength(shown.length);
  for (const { name, row, col, to } of shown) {
    const line = Number(to.address.slice(1)) - 1;
    const back = origin?.links.find((link) => link.row === line);
    const cell = plans.find((plan) => plan.name === name)?.rows[row]?.cells[col];
    expect(back?.to.sheet).toBe(name);
    expect(origin?.rows[line]?.cells[5]?.value).toBe(cell?.value);
  }
});

test('names of sheets fit in a spreadsheet, in both languages', () => {
  for (const { name } of Object.values(citySheets))
    for (const one of Object.values(name)) expect(one.length).toBeLessThanOrEqual(31);
});
