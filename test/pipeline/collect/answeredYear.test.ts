import type { MappingEntry } from '../../../src/domain/mapping';
import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const workbook = grid(`
  Émissions de GES (tCO2e)
  Secteur     | 2018 | 2030
  Résidentiel | 450  | 300
  Tertiaire   | 260  | 150`);

test('a year said of one cell settles its figure; those beside it still wait for their heading', () => {
  const { recognitions } = understood(workbook);
  const answer: MappingEntry = {
    recognition: recognitions[0]?.id ?? '',
    at: { sheet: 'Bilan', address: 'C3' },
    label: '',
    meaning: 'year:2030:objective',
    confidence: 1,
    reason: '',
    decidedBy: 'person',
  };
  expect(drawFacts(understood(workbook, [answer]).facts).split('\n')).toEqual([
    'Bilan!B3 · “450” · ghg-residentiel · 2018 measured · 450 tCO2e/an · used',
    'Bilan!C3 · “300” · ghg-residentiel · 2030 objective · 300 tCO2e/an · used',
    'Bilan!B4 · “260” · ghg-tertiaire · 2018 measured · 260 tCO2e/an · used',
    'Bilan!C4 · “150” · ghg-tertiaire · 2030 objective · 150 tCO2e/an · asked (year-unsure)',
  ]);
});
