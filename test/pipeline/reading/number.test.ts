import * as fc from 'fast-check';
import { decimalIn, type NumberReading, readNumber } from '../../../src/pipeline/reading/number';

/** What a reading says, in one line of a table. */
function told(read: NumberReading): string {
  switch (read.kind) {
    case 'number':
      return [
        read.isApproximate === true ? 'about' : '',
        read.bound ?? '',
        `${read.value}`,
        read.unit ?? '',
        read.written?.hint === 'doubtful' ? '(asked)' : '',
      ]
        .filter((part) => part !== '')
        .join(' ');
    case 'range':
      return [`${read.min} to ${read.max}`, read.unit ?? ''].join(' ').trim();
    case 'ambiguous':
      return `${read.readings[0]} or ${read.readings[1]}`;
    case 'missing':
      return [read.key ?? '', read.reason, read.place === undefined ? '' : `in ${read.place}`]
        .filter((part) => part !== '')
        .join(' ');
    case 'text':
      return 'text';
  }
}

const table = (grid: string): readonly (readonly [string, string])[] =>
  grid
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', meaning = ''] = line.split(' | ');
      return [text.trim(), meaning.trim()] as const;
    });

describe('numbers as people type them (traps A)', () => {
  test.each(
    table(`
      12,5                 | 12.5
      195 297              | 195297
      7 163 419            | 7163419
      1.234.567            | 1234567
      1.234,56             | 1234.56
      1,234.56             | 1234.56
      1'234                | 1234
      3.3156527272727274   | 3.3156527272727274
      '12                  | 12
      (250)                | -250
      −3                   | -3
      5-                   | -5
      0                    | 0
      0,234                | 0.234
      ,5                   | 0.5
      1,5E+06              | 1500000
      3 millions           | 3000000
      1 044 ktCO2e         | 1044 ktCO2e/an
      40 ha                | 40 ha
      124 566 € HT         | 124566 €
      1,2 M€               | 1.2 M€
      m€ 3                 | 3 M€ (asked)
      12,5 %               | 12.5 %
      env. 12 %            | about 12 %
      ~ 200                | about 200
      12*                  | about 12
      123¹                 | about 123
      1 200 (p)            | about 1200
      < 1                  | < 1
      > 90                 | > 90
      moins de 10          | < 10
      Entre 200 et 500     | 200 to 500
      10-15                | 10 to 15
      10 à 15 %            | 10 to 15 %
      -5 à 10              | -5 to 10`),
  )('%s is read as %s', (text, meaning) => {
    expect(told(readNumber(text))).toBe(meaning);
  });

  test.each([
    '12 34',
    '1,2,3',
    '12/11/2024',
    '12 logements',
    '2 019 Résultat',
    'Réduction de 40 %',
    'Total',
    '1/2',
    'Entre deux',
  ])('"%s" is no figure', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'text' });
  });

  test.each([
    ['\u00a0', 'a no-break space'],
    ['\u202f', 'a narrow no-break space'],
    ['\u2009', 'a thin space'],
    [' ', 'a space'],
  ])('thousands are parted by %j, %s', (space) => {
    expect(readNumber(`7${space}163${space}419,5${space}t`)).toMatchObject({ value: 7163419.5, unit: 't/an' });
  });

  test('one comma or point before three digits is asked, until the column says how it writes decimals', () => {
    expect(told(readNumber('1,234'))).toBe('1.234 or 1234');
    expect(told(readNumber('1.234'))).toBe('1.234 or 1234');
    expect(told(readNumber('1,234', 'comma'))).toBe('1.234');
    expect(told(readNumber('1.234', 'comma'))).toBe('1.234 or 1234'); // a slip of the hand, or a group: trap 4
    expect(told(readNumber('1,234', 'point'))).toBe('1234');
    expect(told(readNumber('12.5', 'comma'))).toBe('12.5');
  });

  test('a column shows its decimal sign, or does not', () => {
    expect(decimalIn(['1 200', '12,5', '1,234'])).toBe('comma');
    expect(decimalIn(['12.5 %', '1,234'])).toBe('point');
    expect(decimalIn(['1.234.567'])).toBe('comma');
    expect(decimalIn(['1,234', '1 044', 'NR'])).toBeNull();
    expect(decimalIn(['12,5', '12.5'])).toBeNull();
  });
});

describe('what stands for an absent figure (traps B)', () => {
  test.each(
    table(`
      NR                                   | not-reported
      Non renseignée                       | not-reported
      -                                    | not-reported
      –                                    | not-reported
      /                                    | not-reported
      NC                                   | not-reported
      N.D.                                 | not-reported
      n.d.                                 | not-reported
      n/a                                  | not-reported
      ?                                    | not-reported
      Indicateur non suivi par la métropole | not-reported
      voir onglet 2                        | not-reported
      SO                                   | not-applicable
      sans objet                           | not-applicable
      à compléter                          | to-come
      TBD                                  | to-come
      SS                                   | C secret
      s                                    | C secret
      secret statistique                   | C secret
      #N/A                                 | error
      #VALEUR!                             | error
      Champ texte libre                    | placeholder
      JJ/MM/AAAA                           | placeholder
      Inclus dans Industrie                | IE not-reported in Industrie
      IE (branche énergie)                 | IE not-reported in branche énergie
      NE                                   | NE not-reported
      non estimé                           | NE not-reported
      NO                                   | NO not-applicable
      C                                    | C secret`),
  )('%s is missing: %s', (text, meaning) => {
    expect(told(readNumber(text))).toBe(meaning);
  });

  test('an empty text, spaces and no-break spaces are a blank', () => {
    for (const text of ['', '   ', '\u00a0', '\u202f \u200b']) expect(told(readNumber(text))).toBe('blank');
  });

  test('a zero is a zero, however it is written', () => {
    for (const text of ['0', '0,0', '-0', '0 %', '0 t'])
      expect(readNumber(text)).toMatchObject({ kind: 'number', value: 0 });
  });

  test.each(['non', 'no', 'ne', 'ie', 'Non inclus', 'Nord', 'Compost', 'C02', 'Secteur'])('"%s" is no key', (text) => {
    expect(readNumber(text).kind).toBe('text');
  });
});

describe('laws', () => {
  const amount = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }).map((thousandths) => thousandths / 1000);

  test('a number as French writes it is read back', () => {
    const french = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(amount, (value) => {
        const read = readNumber(french.format(value), 'comma');
        expect(read).toEqual({ kind: 'number', value: value === 0 ? 0 : value });
      }),
    );
  });

  test('a number as English writes it is read back', () => {
    const english = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(amount, (value) => {
        expect(readNumber(english.format(value), 'point')).toEqual({ kind: 'number', value: value === 0 ? 0 : value });
      }),
    );
  });

  test('no text makes the reading fail, and no reading holds a number that is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const read = readNumber(text);
        expect(read.kind !== 'number' || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
