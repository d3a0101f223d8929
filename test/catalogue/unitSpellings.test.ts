import { equivalentsById } from '../../src/catalogue/equivalents';
import { indicators } from '../../src/catalogue/indicators';
import { unitSpellings } from '../../src/catalogue/unitSpellings';
import { unitForCore } from '../../src/domain/unit';
import { unitOf } from '../../src/domain/unitWritten';

const spelled = Object.entries(unitSpellings).flatMap(([unit, forms]) => forms.map((form) => [form, unit] as const));

test.each(spelled)('"%s" is read as %s without a question', (form, unit) => {
  const seen = unitOf(form);
  expect([unitForCore(seen?.unit ?? '', unit), seen?.hint]).toEqual([unit, 'exact']);
});

test('every unit of an indicator or of an equivalent has its written forms', () => {
  const used = [...indicators.map(({ unit }) => unit), ...[...equivalentsById.values()].flat().map(({ unit }) => unit)];
  expect([...new Set(used)].filter((unit) => unitSpellings[unit] === undefined)).toEqual([]);
});
