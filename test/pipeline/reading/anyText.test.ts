import * as fc from 'fast-check';
import { actionHeadingLabels } from '../../../src/catalogue/headings';
import { unitOfFormat } from '../../../src/domain/unitOfFormat';
import { dateIn } from '../../../src/pipeline/reading/date';
import { indicatorOfCode } from '../../../src/pipeline/reading/indicator';
import { matcherOf } from '../../../src/pipeline/reading/match';
import { readMoney } from '../../../src/pipeline/reading/money';
import { perimeterIn } from '../../../src/pipeline/reading/perimeter';
import { versionIn } from '../../../src/pipeline/reading/version';
import { core, normal, words } from '../../../src/pipeline/reading/words';
import { yearIn } from '../../../src/pipeline/reading/year';

const heading = matcherOf(actionHeadingLabels);

/** Any text at all, and texts made of what cells are made of. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '20',
        '19',
        ' ',
        '-',
        '/',
        ',',
        '.',
        '(',
        ')',
        '%',
        'é',
        't',
        'CO2',
        'HT',
        'axe',
        'V',
        '€',
        '\u00a0',
        "'",
      ),
    )
    .map((parts) => parts.join('')),
);

test('nothing that stands in a cell makes a reading fail', () => {
  fc.assert(
    fc.property(text, (cell) => {
      const readings = [
        dateIn,
        yearIn,
        perimeterIn,
        versionIn,
        indicatorOfCode,
        readMoney,
        unitOfFormat,
        heading,
        core,
        words,
      ];
      for (const read of readings) expect(() => read(cell)).not.toThrow();
    }),
  );
});

test('a number that is no figure is no year, no date and no amount', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300]) {
    expect(yearIn(value)).toBeNull();
    expect(dateIn(value)).toBeNull();
  }
  expect(readMoney(Number.NaN)).toEqual({ kind: 'not-money' });
});

test('a label that is compared stays the same when compared again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), (label) => {
      const once = normal(label).replace(/[(.-]/g, '');
      expect(normal(normal(once))).toBe(normal(once));
    }),
  );
});
