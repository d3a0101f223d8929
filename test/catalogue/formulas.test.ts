import { formulas } from '../../src/catalogue/formulas';
import { teteIndicatorById, teteIndicators } from '../../src/catalogue/frameworks/teteIndicators';
import { indicatorById } from '../../src/catalogue/indicators';
import { warnings } from '../../src/catalogue/warnings';
import { remarks } from '../../src/catalogue/remarks';
import { type Formula, readFormula, termsOf } from '../../src/domain/indicatorFormula';
import { unitOf } from '../../src/domain/unitWritten';
import { hasUnit } from '../support/formulaUnits';

const core = Object.entries(formulas);
const official = teteIndicators.flatMap(({ id, formula }) => (formula === null ? [] : [[id, formula] as const]));
const read = (text: string): Formula => readFormula(text)!;
const unitOfTerm = (id: string): string => indicatorById.get(id)!.unit;
const officialUnit = (id: string): string => {
  const { unit } = teteIndicatorById.get(id)!;
  return id === 'terr_1' ? 'hab' : (unitOf(unit)?.unit ?? unit);
};
const hasUnitOf = (id: string, text: string): boolean => hasUnit(read(text), unitOfTerm(id), unitOfTerm);
const terms = (text: string): number => termsOf(read(text)).length;
const required = (text: string): number => termsOf(read(text)).filter(({ isOptional }) => !isOptional).length;
const termsIn = (id: string) => termsOf(read(teteIndicatorById.get(id)!.formula!)).map((term) => term.id);

test('every formula parses: ours, and the 77 of the TETE definitions', () => {
  expect(official).toHaveLength(77);
  expect([...core, ...official].filter(([, text]) => readFormula(text) === null)).toEqual([]);
});

test('every formula refers to indicators that exist, each once', () => {
  const unknown = core.flatMap(([id, text]) => [id, ...termsOf(read(text)).map((term) => term.id)]);
  expect(unknown.filter((id) => !indicatorById.has(id))).toEqual([]);
  expect(official.flatMap(([, text]) => termsOf(read(text))).filter(({ id }) => !teteIndicatorById.has(id))).toEqual(
    [],
  );
  const twice = [...core, ...official].filter(([, text]) => {
    const ids = termsOf(read(text)).map(({ id }) => id);
    return new Set(ids).size < ids.length;
  });
  expect(twice).toEqual([]);
});

test.each([
  ['ours', core],
  ['TETE', official],
] as const)('no formula leads back to itself (%s)', (_, list) => {
  const byId = new Map<string, string>(list);
  const leadsTo = (id: string, seen: readonly string[]): readonly string[] => {
    if (seen.includes(id)) return [...seen, id];
    const text = byId.get(id);
    return text === undefined ? [] : termsOf(read(text)).flatMap((term) => leadsTo(term.id, [...seen, id]));
  };
  expect(list.flatMap(([id]) => leadsTo(id, []))).toEqual([]);
});

test('the units of our formulas agree', () => {
  expect(core.filter(([id, text]) => !hasUnit(read(text), unitOfTerm(id), unitOfTerm))).toEqual([]);
});

test('the units of the official formulas agree, but for seven lines that copy MWh into GWh', () => {
  const wrong = official.filter(([id, text]) => !hasUnit(read(text), officialUnit(id), officialUnit));
  expect(wrong.map(([id]) => id)).toEqual(['s_66.a', 's_66.b', 's_66.c', 's_66.d', 's_66.e', 's_66.f', 's_66.g']);
});

test('a wrong factor, a sum of unlike units and a missing factor are seen', () => {
  expect(hasUnitOf('energy-per-capita', 'val(energy-total)/val(population)')).toBe(false);
  expect(hasUnitOf('renewable-share', 'val(renewable-total)/val(energy-total)*100')).toBe(false);
  expect(hasUnitOf('ghg-total', 'val(ghg-transport)+val(energy-total)')).toBe(false);
  expect(hasUnitOf('renewable-total', 'val(renewable-heat)+val(energy-total)')).toBe(false);
});

test('a formula says what the official one says, its known errors aside', () => {
  const pairs = [
    ['ghg-total', 'cae_1.a'],
    ['ghg-transport', 'cae_1.k'],
    ['energy-total', 'cae_2.a'],
    ['renewable-total', 'cae_3.a'],
    ['renewable-electricity', 'cae_25.a'],
    ['sequestration-total', 'cae_63.a'],
  ] as const;
  for (const [ours, theirs] of pairs) {
    const official = teteIndicatorById.get(theirs)!.formula!;
    expect([ours, required(formulas[ours]!), terms(formulas[ours]!)]).toEqual([
      ours,
      required(official),
      terms(official),
    ]);
  }
});

test('the errors of official formulas that we name are there', () => {
  expect(termsIn('cae_4.b')).not.toContain('cae_4.bg');
  expect(termsIn('cae_24.a')).toEqual(expect.arrayContaining(['cae_3.al', 'cae_3.am', 'cae_3.an']));
  for (const letter of 'abcdef') expect(termsIn(`cae_4.${letter}`)).not.toContain(`cae_4.${letter}i`);
});

test('every warning and remark is of an indicator, and every total with parts in two breakdowns has its warning', () => {
  expect([...Object.keys(warnings), ...Object.keys(remarks)].filter((id) => !indicatorById.has(id))).toEqual([]);
  for (const id of ['ghg-total', 'energy-total', 'renewable-total', 'climate-budget'])
    expect(warnings[id]).toBeDefined();
});
