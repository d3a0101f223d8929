import * as fc from 'fast-check';
import { unitIn } from '../../../src/domain/unitWritten';
import { type MoneyReading, readMoney } from '../../../src/pipeline/reading/money';

function told(read: MoneyReading): string {
  if (read.kind === 'money') {
    return [read.isApproximate === true ? 'about' : '', `${read.value} €`, read.taxBasis, read.doubt ?? '']
      .filter((part) => part !== '')
      .join(' ');
  }
  if (read.kind === 'range') return `${read.min} to ${read.max}`;
  return read.kind === 'ambiguous' ? read.readings.join(' or ') : read.kind;
}

test.each([
  [124566, 'Montant € HT', '124566 € HT'],
  [50, 'Budget (k€ TTC)', '50000 € TTC'],
  [1.2, 'Coût (M€)', '1200000 € unknown'],
  ['124 566 € HT', 'k€', '124566 € HT'],
  ['1,2 M€', '', '1200000 € unknown'],
  ['environ 50 k€', '', 'about 50000 € unknown'],
  ['2 m€', '', '2000000 € unknown lower-case-million'],
  [500, '', '500 € unknown no-unit'],
  ['Entre 200 et 500', 'k€', '200000 to 500000'],
  ['1,234', 'k€', '1.234 or 1234'],
  ['3 ETP', 'Montant € HT', 'not-money'],
  ['12 %', '', 'not-money'],
  ['à définir', '€', 'missing'],
  ['Région 50 k€, reste à charge ville', '€', 'not-money'],
])('%s under "%s" is %s', (value, heading, meaning) => {
  expect(told(readMoney(value, unitIn(heading)))).toBe(meaning);
});

test.each(['40 000 EUR/an', '40 000 € par an', '0,5 M€/an', '40000 €/a'])('%s is per year, never a total', (text) => {
  expect(readMoney(text)).toMatchObject({ kind: 'money', isYearly: true });
});

test('an amount without "per year" is no yearly one', () => {
  expect(['40 000 €', '40 000 € HT', '12 k€'].map((text) => 'isYearly' in readMoney(text))).toEqual([
    false,
    false,
    false,
  ]);
});

test('a cell and its heading that name two tax bases are asked', () => {
  expect(readMoney('500 € TTC', unitIn('€ HT'), 'HT')).toMatchObject({ taxBasis: 'TTC', doubt: 'two-tax-bases' });
  expect(readMoney(500, unitIn('€'), 'HT')).toMatchObject({ taxBasis: 'HT' });
});

test('thousands of euros are a thousand times euros, to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (hundredths) => {
      const [small, large] = [readMoney(hundredths / 100, unitIn('k€')), readMoney(hundredths * 10, unitIn('€'))];
      expect(told(small)).toBe(told(large));
    }),
  );
});
