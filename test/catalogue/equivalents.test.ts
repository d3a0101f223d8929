import { equivalentsById, equivalentsOf } from '../../src/catalogue/equivalents';
import { lists } from '../../src/catalogue/frameworks/lists';
import { teteIndicatorById, teteIndicators } from '../../src/catalogue/frameworks/teteIndicators';
import { teteMeasures } from '../../src/catalogue/frameworks/teteMeasures';
import { indicatorById, indicators } from '../../src/catalogue/indicators';
import { sectorsOfRow } from '../../src/catalogue/tables/parents';
import { factorOf } from '../../src/domain/equivalent';
import { unitOf } from '../../src/domain/unitWritten';

const all = [...equivalentsById].flatMap(([id, some]) => some.map((one) => ({ id, ...one })));
const listedOf = ({ framework, identifier }: (typeof all)[number]) =>
  lists[framework].find(({ id }) => id === identifier);
/** The sets that ask for the very indicator, by TETE's own tags. */
const sets = (id: string) =>
  equivalentsOf(id).flatMap(({ framework, relation, identifier }) =>
    framework === 'tete-cae' && relation === 'same' ? (teteIndicatorById.get(identifier)?.sets ?? []) : [],
  );

test('every indicator with equivalents is of the common core, and only the unshared have none', () => {
  expect([...equivalentsById.keys()].filter((id) => !indicatorById.has(id))).toEqual([]);
  expect(indicators.filter(({ id }) => equivalentsOf(id).length === 0).map(({ id }) => id)).toEqual([]);
});

test('every equivalent names an identifier that its framework lists', () => {
  expect(
    all.filter((one) => listedOf(one) === undefined).map(({ framework, identifier }) => [framework, identifier]),
  ).toEqual([]);
});

test('what was merged leads to an identifier of TETE, the one that the list of 2021 gives', () => {
  const wrong = all.filter((one) => {
    const replaced = listedOf(one)?.now ?? '';
    const isMerged = one.framework === 'crte-2021' && replaced !== one.identifier;
    return isMerged
      ? one.relation !== 'part-of' && (one.relation !== 'merged-into' || one.now !== replaced)
      : one.relation === 'merged-into' && !teteIndicatorById.has(one.now ?? '');
  });
  expect(wrong).toEqual([]);
});

test('an identifier means one indicator; it may be a part of several', () => {
  const whole = all.filter(({ relation }) => relation !== 'part-of');
  const keys = whole.map(({ framework, edition, identifier }) => `${framework} ${edition} ${identifier}`);
  expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
});

test('what two frameworks ask at once is in the core, or a part of it', () => {
  const main = new Set(['cae', 'eci', 'crte', 'pcaet', 'te']);
  const known = new Set(all.map(({ identifier }) => identifier));
  const common = new Set(teteMeasures.flatMap((one) => (one.referential === 'te' ? one.indicators : [])));
  const shared = teteIndicators.filter(
    ({ id, sets }) => new Set([...sets, ...(common.has(id) ? ['te'] : [])].filter((set) => main.has(set))).size > 1,
  );
  // What is left is a heading over six pollutants: never a sum.
  expect(shared.map(({ id }) => id).filter((id) => !known.has(id))).toEqual(['emission_polluants_atmo']);
});

test('a part says which side is the whole, and nothing else does', () => {
  expect(all.filter(({ relation, whole }) => (relation === 'part-of') !== (whole !== undefined))).toEqual([]);
});

test('the unit of an equivalent is the one that its framework prints', () => {
  // Misprinted or said in prose by the framework: read by a person, and noted where the figure could be misread.
  const printed = new Set([
    'tete-other terr_1',
    'tete-other s_3.b',
    'tete-cae cae_28.b',
    'tete-common cae_28.b',
    'tete-common te_7',
    ...['04', '20', '48', '57'].map((number) => `ccc-indicator IND-${number}`),
  ]);
  const differing = all.flatMap((one) => {
    const unit = unitOf(listedOf(one)?.unit ?? '')?.unit;
    const isSame = unit === one.unit || (unit !== undefined && `${unit}/an` === one.unit) || unit === `${one.unit}/an`;
    const key = `${one.framework} ${one.identifier}`;
    return isSame || printed.has(key) ? [] : [`${key}: ${listedOf(one)?.unit} is ${unit}, not ${one.unit}`];
  });
  expect(differing).toEqual([]);
});

test('an equivalent converts, or says what is missing to convert it', () => {
  const silent = all.filter(
    (one) =>
      factorOf(one, indicatorById.get(one.id)!.unit) === null && one.needs === undefined && one.note === undefined,
  );
  expect(silent).toEqual([]);
});

test('the rows of the contract hold the sectors that the crosswalk sends to them', () => {
  for (const row of ['buildings', 'transport', 'waste', 'ippu', 'afolu-sources', 'energy-industry']) {
    const told = indicators.filter(
      ({ id, sector, family }) =>
        family === 'ghg' &&
        sector !== undefined &&
        sector !== 'transport' &&
        equivalentsOf(id).some(({ identifier }) => identifier === `A-1.3:${row}`),
    );
    expect([row, told.map(({ sector }) => sector)]).toEqual([row, sectorsOfRow(row)]);
  }
});

test('exactly seven indicators are shared by CAE, CRTE and PCAET', () => {
  const shared = indicators.filter(({ id }) => ['cae', 'crte', 'pcaet'].every((set) => sets(id).includes(set)));
  expect(shared.map(({ id }) => id)).toEqual([
    'ghg-total',
    'energy-total',
    'air-nox-total',
    'air-pm25-total',
    'air-covnm-total',
    'air-so2-total',
    'air-nh3-total',
  ]);
});
