import { partLabels } from '../../../src/catalogue/partLabels';
import { sectorById } from '../../../src/catalogue/sectors';
import { knownLabel } from '../../../src/pipeline/reading/knownLabel';
import { partLabelIn } from '../../../src/pipeline/reading/partLabel';
import { drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const read = (rows: string) => understood(grid(`GHG emissions (tCO2e)\nSector | 2018 | 2020\n${rows}`));

test.each([
  ['Residential buildings', 'residentiel'],
  ['I.1 Residential buildings', 'residentiel'],
  ['Commercial buildings', 'tertiaire'],
  ['Commercial and institutional buildings', 'tertiaire'],
  ['I.2 Commercial and institutional buildings and facilities', 'tertiaire'],
  ['1.A.4.a Commercial/institutional', 'tertiaire'],
  ['Energy industry', 'branche-energie'],
  ['1.A.1 Energy industries', 'branche-energie'],
  ['Manufacturing industries and construction', 'industrie'],
  ['I.3 Manufacturing industries and construction', 'industrie'],
  ['On-road transportation', 'transport-routier'],
  ['1.A.3.b Road transportation', 'transport-routier'],
  ['Transportation', 'transport'],
  ['Waste/wastewater', 'dechets'],
  ['3. Agriculture', 'agriculture'],
])('« %s » is the sector %s', (label, sector) => {
  expect(knownLabel(label)).toMatchObject({ kind: 'sector', target: sector, isSure: true });
});

test.each([
  ['II.2 Railways', 'autres-transports'],
  ['Aviation', 'autres-transports'],
  ['Transport aérien', 'autres-transports'],
  ['Poids lourds', 'transport-routier'],
  ['III.4 Wastewater', 'dechets'],
  ['Incineration and open burning', 'dechets'],
  ['IPPU', 'industrie'],
  ['Livestock', 'agriculture'],
  ['AFOLU', 'agriculture'],
  ['Fugitive emissions', 'branche-energie'],
])('« %s » is a part of the sector %s: asked, that sector first', (label, sector) => {
  const { facts, mapping } = read(`Residential | 100 | 90\nWaste | 8 | 7\n${label} | 5 | 4`);
  expect(facts.map(({ use }) => use)).toEqual(['used', 'used', 'used', 'used']);
  expect(drawQuestions(mapping)).toEqual([`Bilan!A5 · ${label} · unknown · sector:${sector}`]);
});

test('a GPC inventory is known for one: what is whole is used, what is a part is asked', () => {
  const { facts, mapping, recognitions } = read(`
    Residential buildings                     | 100 | 90
    Commercial and institutional buildings    | 80  | 70
    Manufacturing industries and construction | 40  | 30
    Energy industries                         | 10  | 9
    On-road transport                         | 55  | 44
    Railways                                  | 5   | 4
    Aviation                                  | 6   | 5
    Waste                                     | 9   | 8
    Industrial processes                      | 7   | 6
    Livestock                                 | 3   | 2`);
  expect(recognitions[0]?.confidence).toBeGreaterThanOrEqual(0.9);
  expect(facts.flatMap((fact) => (fact.kind === 'observation' && fact.use === 'used' ? [fact.indicator] : []))).toEqual(
    ['residentiel', 'tertiaire', 'branche-energie', 'transport-routier', 'dechets'].flatMap((sector) => [
      `ghg-${sector}`,
      `ghg-${sector}`,
    ]),
  );
  expect(mapping.find(({ label }) => label.startsWith('Manufacturing'))?.reason).toBe(
    '« Manufacturing industries and construction » : avec ou sans « Industrial processes » ? Si c’est sans, le secteur n’est pas entier.',
  );
});

test('every part belongs to a sector that is known, and is no label of a whole one', () => {
  for (const { labels, meaning } of partLabels) {
    expect(sectorById.has(meaning.slice('sector:'.length))).toBe(true);
    for (const label of labels) {
      expect(partLabelIn(label)).toBe(meaning);
      expect(knownLabel(label)?.isSure === true && knownLabel(label)?.kind === 'sector' ? label : '').toBe('');
    }
  }
});

test('a part that happens to equal two other sectors is no subtotal', () => {
  const { mapping } = read('Residential | 100\nIPPU | 8\nAgriculture | 6\nWaste | 2');
  expect(mapping.find(({ label }) => label === 'IPPU')?.meaning).toBe('unknown');
});
