import * as fc from 'fast-check';
import { appendSheets } from '../../../src/adapters/xlsx/append';
import { nodeInflater } from '../../../src/adapters/xlsx/nodeInflater';
import { readWorkbook } from '../../../src/adapters/xlsx/read/readWorkbook';
import { openZip } from '../../../src/adapters/xlsx/zip';
import { twoTables } from '../../support/sheetPlans';
import { bookOf, partsOf } from '../../support/xlsxBook';
import { zipOf } from '../../support/xlsxPackage';

test('a copy damaged at random gives a named problem or a result, never a failure of ours', async () => {
  const whole = bookOf({ titles: ['Bilan GES'], chain: '<c r="B2" i="11"/>', hasChartsheet: true });
  const wounds = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(wounds, fc.nat(60), async (list, cut) => {
      const copy = whole.slice(0, whole.length - (cut > 50 ? cut : 0));
      for (const [at, value] of list) copy[at] = value;
      const zip = openZip(copy, 'a.xlsx', nodeInflater);
      if (!zip.ok) return typeof zip.problem.kind === 'string';
      const [read, appended] = [await readWorkbook(zip.value), appendSheets(zip.value, twoTables())];
      return [read, appended].every((result) => result.ok || typeof result.problem.kind === 'string');
    }),
    { numRuns: 400 },
  );
});

test('text of a part damaged at random gives a named problem or a result', async () => {
  const drawn = partsOf({
    titles: ['Bilan GES'],
    names: '<definedNames><definedName name="a">1</definedName></definedNames>',
  });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(drawn.length - 1),
      fc.nat(),
      fc.constantFrom('<', '>', '"', '/', '&', '', '<a', ']]>', '<!--'),
      async (which, where, put) => {
        const parts = drawn.map((part, i) => {
          const text = String(part.content);
          const at = where % text.length;
          return i === which ? { ...part, content: text.slice(0, at) + put + text.slice(at + 1) } : part;
        });
        const zip = openZip(zipOf({ parts }), 'a.xlsx', nodeInflater);
        if (!zip.ok) return typeof zip.problem.kind === 'string';
        const [read, appended] = [await readWorkbook(zip.value), appendSheets(zip.value, twoTables())];
        return [read, appended].every((result) => result.ok || typeof result.problem.kind === 'string');
      },
    ),
    { numRuns: 400 },
  );
});
