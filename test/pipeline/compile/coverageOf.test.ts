import { indicators } from '../../../src/catalogue/indicators';
import { workbookOf } from '../../../src/domain/drawnWorkbook';
import type { Fact } from '../../../src/domain/fact';
import type { Settings } from '../../../src/domain/settings';
import { compileTables } from '../../../src/pipeline/compile/compileTables';
import { coverageOf } from '../../../src/pipeline/compile/coverage/coverageOf';
import { dossierOf, missing, observation } from '../../support/facts';

function covered(facts: readonly Fact[], settings: Partial<Settings> = {}) {
  const dossier = dossierOf(facts, settings);
  const coverage = coverageOf(dossier, compileTables(dossier, workbookOf([])));
  const row = (id: string) => coverage.rows.find(({ indicator }) => indicator === id);
  return { ...coverage, row, state: (id: string) => row(id)?.state };
}

const road = observation('ghg-transport-routier', 2019, 'GES!B2', 800);
const other = observation('ghg-autres-transports', 2019, 'GES!B3', 40);

test('every indicator that somebody asks for has its row, and those that nobody answers are missing', () => {
  const { rows, contract } = covered([]);
  const ids = rows.map(({ indicator }) => indicator);
  expect(rows.filter(({ askedBy }) => Object.keys(askedBy).length === 0)).toEqual([]);
  expect(ids).toEqual(indicators.map(({ id }) => id).filter((id) => ids.includes(id))); // in the catalogue's order
  expect(indicators.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual(
    expect.arrayContaining(['population']),
  );
  expect(contract.missing).toBe(contract.asked);
  expect(contract.asked).toBeGreaterThan(20);
});

test('a figure answers once for every framework that asks for it', () => {
  const { row, contract } = covered([road]);
  expect(row('ghg-transport-routier')).toMatchObject({
    state: 'answered',
    askedBy: { contract: ['A-1.3:transport'], pcaet: ['PEC_GES_3_{period}'], tete: ['cae_1.e'] },
    answers: [{ year: 2019, source: { sheet: 'GES', address: 'B2' } }],
  });
  expect(contract.shared).toBe(2); // the whole of transport is then derived
});

test('a total that its parts give is derived, from the cells of its parts, never from a part alone', () => {
  expect(covered([road, other]).row('ghg-transport')).toMatchObject({
    state: 'derived',
    answers: [{ source: { address: 'B2' } }, { source: { address: 'B3' } }],
  });
  expect(covered([other]).state('ghg-transport')).toBe('missing');
});

test('what the contract’s own tables say is covered: sinks in their row, residual emissions that the gap works out', () => {
  const sinks = { ...observation('sequestration-total', 2019, 'GES!B9', -45), sector: 'utcatf' };
  expect(covered([sinks]).row('sequestration-total')).toMatchObject({
    state: 'answered',
    answers: [{ source: { address: 'B9' } }],
  });
  const forest = { ...observation('ghg-total', 2019, 'GES!B10', 9), sector: 'utcatf' };
  expect(covered([forest]).state('ghg-total')).toBe('missing');
  const both = [
    observation('ghg-dechets', 2019, 'GES!B4', 100),
    observation('ghg-dechets', 2030, 'GES!C4', 20, { status: 'objective' }),
  ];
  expect(covered(both).state('residual-emissions')).toBe('missing');
  const sectors = [
    'residentiel',
    'tertiaire',
    'transport-routier',
    'autres-transports',
    'agriculture',
    'dechets',
    'industrie',
    'branche-energie',
  ];
  const all = sectors.flatMap((sector, row) => [
    observation(`ghg-${sector}`, 2019, `GES!B${row + 2}`, 100),
    observation(`ghg-${sector}`, 2030, `GES!C${row + 2}`, 20, { status: 'objective' }),
  ]);
  for (const gapForm of ['G1', 'G2'] as const) {
    const row = covered(all, { gapForm }).row('residual-emissions');
    expect(row?.state).toBe('derived');
    expect(row?.answers.some(({ status }) => status === 'objective')).toBe(true);
  }
});

test('a figure in question waits, and a figure said not to occur is not applicable', () => {
  expect(covered([{ ...road, use: 'asked' }]).state('ghg-transport-routier')).toBe('waiting');
  expect(covered([{ ...road, use: 'excluded' }]).state('ghg-transport-routier')).toBe('missing');
  expect(covered([missing(observation('ghg-dechets', 2019, 'GES!B4', 0), 'NO')]).state('ghg-dechets')).toBe(
    'not-applicable',
  );
  expect(covered([observation('ghg-dechets', 2019, 'GES!B4', 0)]).state('ghg-dechets')).toBe('answered');
});

test('a figure of another territory, or of one scope, answers nothing', () => {
  const region = { ...road, perimeter: { level: 'region', siren: '200053767', from: 'cell' } } as const;
  const city = { territory: { level: 'epci', siren: '200000008' } } as const;
  expect(covered([region], city).state('ghg-transport-routier')).toBe('missing');
  expect(covered([{ ...road, scope: 1 }]).state('ghg-transport-routier')).toBe('missing');
});

test('the cells of the tables are counted apart: from the sources, and still to fill', () => {
  const { figures } = covered([road, other]);
  expect(figures.fromSources).toBeGreaterThan(0);
  expect(figures.toFill).toBeGreaterThan(0);
  expect(figures.typed).toBe(0);
});

test('the regional observatory is named where the territory is a laureate, by its SIREN, its name or its figures', () => {
  const of = (territory: Settings['territory']) => covered([], territory && { territory }).observatory;
  expect(of({ level: 'epci', siren: '200046977' })).toBe('ORCAE / Atmo AURA');
  expect(of({ level: 'commune', name: 'Ville de Marseille' })).toBe('ORECA PACA CIGALE / AtmoSud');
  expect(of({ level: 'epci', name: 'Rivemont Métropole' })).toBeUndefined();
  const dijon = { ...road, perimeter: { level: 'epci', siren: '242100410', from: 'cell' } } as const;
  expect(covered([dijon]).observatory).toBe('ORECA Bourgogne-Franche-Comté / Atmo BFC');
  expect(covered([road]).observatory).toBeUndefined();
});
