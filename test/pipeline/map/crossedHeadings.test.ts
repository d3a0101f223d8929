import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const seenIn = (text: string, sheet?: string) => drawFacts(understood(grid(text, sheet)).facts).split('\n');
const usedIn = (text: string, sheet?: string) => seenIn(text, sheet).filter((line) => line.endsWith('· used'));

test('carriers as columns: each total of a carrier, each total of a sector; their crossings are kept for the record', () => {
  const text = `
    Consommation d’énergie finale 2019 (GWh)
    Secteur     | Électricité | Gaz | Chaleur | Total
    Résidentiel | 100         | 90  | 10      | 200
    Tertiaire   | 80          | 70  | 5       | 155
    Total       | 180         | 160 | 15      | 355`;
  expect(usedIn(text)).toEqual([
    'Bilan!E3 · “200” · energy-residentiel · 2019 measured · 200 GWh/an · used',
    'Bilan!E4 · “155” · energy-tertiaire · 2019 measured · 155 GWh/an · used',
    'Bilan!B5 · “180” · energy-carrier-electricity · 2019 measured · 180 GWh/an · used',
    'Bilan!C5 · “160” · energy-carrier-gas · 2019 measured · 160 GWh/an · used',
    'Bilan!D5 · “15” · energy-carrier-heat-cooling · 2019 measured · 15 GWh/an · used',
    'Bilan!E5 · “355” · energy-total · 2019 measured · 355 GWh/an · used',
  ]);
  expect(seenIn(text).filter((line) => line.includes('sector-and-carrier'))).toHaveLength(6);
});

test('sectors as columns beside carriers, without a column of totals', () => {
  expect(
    usedIn(`
      Consommation d’énergie 2019 (GWh)
      Énergie     | Résidentiel | Tertiaire
      Électricité | 100         | 80
      Gaz naturel | 90          | 70
      Total       | 190         | 150`),
  ).toEqual([
    'Bilan!B5 · “190” · energy-residentiel · 2019 measured · 190 GWh/an · used',
    'Bilan!C5 · “150” · energy-tertiaire · 2019 measured · 150 GWh/an · used',
  ]);
});

test('carriers of greenhouse gases have no place in the core: kept for the record, each named', () => {
  const { facts } = understood(
    grid(`
      Émissions de GES 2019 (tCO2e)
      Secteur     | Électricité | Gaz | Total
      Résidentiel | 100         | 90  | 190
      Tertiaire   | 80          | 70  | 150
      Total       | 180         | 160 | 340`),
  );
  const kept = facts.filter(({ use }) => use === 'excluded');
  expect([facts.filter(({ use }) => use === 'used').length, kept.length]).toEqual([3, 6]);
  expect(kept.map(({ doubts }) => doubts[0]?.reason.split(/ (?:n’a|:|,) ?/)[0])).toContain('« Total / Gaz »');
});

test('a year to come in the title is asked for all of its columns', () => {
  const seen = seenIn(`
    Consommation d’énergie 2030 (GWh)
    Secteur     | Électricité | Gaz
    Résidentiel | 100         | 90
    Tertiaire   | 80          | 70
    Total       | 180         | 160`);
  expect(seen.filter((line) => line.includes('energy-carrier') && line.includes('asked (year-unsure)'))).toHaveLength(
    2,
  );
  expect(seen.filter((line) => line.endsWith('· used'))).toEqual([]);
});

test.each(['2019-2021 (moyenne)', 'Moyenne 2019-2021', '2015/2020'])(
  'a column of several years (%s) is asked, and its heading is quoted',
  (heading) => {
    const { mapping, facts } = understood(
      grid(`
        Émissions de GES (tCO2e)
        Secteur     | 2018 | ${heading} | 2022
        Résidentiel | 100  | 90         | 80
        Tertiaire   | 80   | 70         | 60`),
    );
    expect(facts.map(({ source }) => source.address)).toEqual(['B3', 'D3', 'B4', 'D4']);
    expect(drawQuestions(mapping)).toEqual([`Bilan!C2 · ${heading} · unknown · `]);
    expect(mapping.find(({ at }) => at.address === 'C2')?.reason).toContain(`« ${heading} »`);
  },
);

test('carriers under each year: the totals are of their year, the crossings are kept for the record', () => {
  const text = `
    Consommation d’énergie finale (GWh)
    Secteur     | 2019        | <   | <     | 2021        | <   | <
                | Électricité | Gaz | Total | Électricité | Gaz | Total
    Résidentiel | 100         | 90  | 190   | 98          | 88  | 186
    Tertiaire   | 80          | 70  | 150   | 79          | 69  | 148
    Total       | 180         | 160 | 340   | 177         | 157 | 334`;
  expect(usedIn(text)).toEqual([
    'Bilan!D4 · “190” · energy-residentiel · 2019 measured · 190 GWh/an · used',
    'Bilan!G4 · “186” · energy-residentiel · 2021 measured · 186 GWh/an · used',
    'Bilan!D5 · “150” · energy-tertiaire · 2019 measured · 150 GWh/an · used',
    'Bilan!G5 · “148” · energy-tertiaire · 2021 measured · 148 GWh/an · used',
    'Bilan!B6 · “180” · energy-carrier-electricity · 2019 measured · 180 GWh/an · used',
    'Bilan!C6 · “160” · energy-carrier-gas · 2019 measured · 160 GWh/an · used',
    'Bilan!D6 · “340” · energy-total · 2019 measured · 340 GWh/an · used',
    'Bilan!E6 · “177” · energy-carrier-electricity · 2021 measured · 177 GWh/an · used',
    'Bilan!F6 · “157” · energy-carrier-gas · 2021 measured · 157 GWh/an · used',
    'Bilan!G6 · “334” · energy-total · 2021 measured · 334 GWh/an · used',
  ]);
  expect(seenIn(text).filter((line) => line.includes('sector-and-carrier'))).toHaveLength(8);
});
