import type { Format } from '../../../src/domain/workbook';
import { statusIn, type YearReading, yearIn } from '../../../src/pipeline/reading/year';

const DATE: Format = { code: 'dd/mm/yyyy', kind: 'date' };

function told(read: YearReading): string {
  if (read === null) return 'no year';
  const when = read.year === null ? `${read.range[0]} to ${read.range[1]}` : `${read.year}`;
  const reference = read.year !== null && read.isReference === true ? 'reference' : '';
  return [when, read.status ?? '', read.scenario ?? '', reference].filter((part) => part !== '').join(' ');
}

test.each(
  `
  2019                          | 2019
  2 019                         | 2019
  2019 Résultat                 | 2019 measured
  2030 Objectif                 | 2030 objective
  Objectif 2030                 | 2030 objective
  Cible 2050                    | 2050 objective
  Année 2019                    | 2019
  GES 2019                      | 2019
  Conso_2019                    | 2019
  Réf. 2015                     | 2015 reference
  année de référence 2015       | 2015 reference
  01/01/2019                    | 2019
  31/12/2023                    | 2023
  2023 (p)                      | 2023
  Tendanciel 2030               | 2030 scenario business-as-usual
  2030 (AME)                    | 2030 scenario existing-strategies
  Mesures existantes 2030       | 2030 scenario existing-strategies
  2030 avec le plan d’actions   | 2030 scenario action-plan
  1999-2009                     | 1999 to 2009
  2022-26                       | 2022 to 2026
  2019/2020                     | 2019 to 2020
  2027 et suivants              | 2027 to 2060
  CP antérieurs à 2021          | 1990 to 2021
  2019 (V2024)                  | 2019
  V2024                         | no year
  ENERGIF_V2025                 | no year
  M2024_v1                      | no year
  12019                         | no year
  2019,5                        | no year
  1989                          | no year
  2900                          | no year
  0                             | no year
  N+1                           | no year`
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((part) => part.trim())),
)('"%s" is %s', (text, meaning) => {
  expect(told(yearIn(text!))).toBe(meaning); // each line has two parts
});

test('a number is a year only between 1990 and 2060, or where it is shown as a date', () => {
  expect(told(yearIn(2019))).toBe('2019');
  expect(told(yearIn(391282))).toBe('no year');
  expect(told(yearIn(43466))).toBe('no year');
  expect(told(yearIn(43466, DATE))).toBe('2019');
  expect(told(yearIn(42004, DATE, true))).toBe('2019');
});

test('2019 shown as a date in July 1905 is the year 2019', () => {
  expect(told(yearIn(2019, DATE))).toBe('2019');
});

test('a heading without a year still says what its figures are', () => {
  expect(statusIn('Valeur cible')).toEqual({ status: 'objective' });
  expect(statusIn('Réalisé')).toEqual({ status: 'measured' });
  expect(statusIn('Scénario tendanciel')).toEqual({ status: 'scenario', scenario: 'business-as-usual' });
  expect(statusIn('Commentaire')).toEqual({});
});
