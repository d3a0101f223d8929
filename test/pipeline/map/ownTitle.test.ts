import { drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const table = `
  Secteur     | 2018 | 2020
  Résidentiel | 100  | 90
  Tertiaire   | 80   | 70`;
const read = (title: string, sheet: string) => understood(grid(`${title}${table}`, sheet));
const usedIn = (title: string, sheet: string) => read(title, sheet).facts.filter(({ use }) => use === 'used').length;

test.each(['Livraisons du dernier kilomètre', 'Stationnement', 'Précarité des ménages'])(
  'a title that speaks of something else (%s) is asked, whatever the sheet is called',
  (title) => {
    const { facts, mapping } = read(title, 'GES (tCO2e)');
    expect(facts).toEqual([]);
    expect(drawQuestions(mapping)[0]).toBe(`'GES (tCO2e)'!A1 · ${title} · family:unknown · family:ghg`);
  },
);

test.each(['Rivemont Métropole', 'Inventaire 2018-2020 par secteur', 'Détail du secteur Bâtiments', 'Tableau 3'])(
  'a title that names no subject (%s) leaves it to the sheet',
  (title) => expect(usedIn(title, 'GES (tCO2e)')).toBe(4),
);

test('a name of two subjects decides for none; the unit does', () => {
  expect(read('GES et énergie', 'Bilan').facts).toEqual([]);
  expect(usedIn('GES et polluants (tCO2e)', 'Bilan')).toBe(4);
  expect(usedIn('Émissions de GES (tCO2e)', 'GES et polluants')).toBe(4);
});

test.each(['Trafic routier annuel', 'Nombre de salariés', 'Surfaces chauffées (m²)'])(
  '%s is another subject',
  (title) => expect(read(title, 'GES (tCO2e)').facts).toEqual([]),
);

test('particles on the sheet of the gases', () => {
  const { facts, mapping } = understood(
    grid(`Émissions de GES (tCO2e)${table}\n\nParticules${table}`, 'GES et polluants'),
  );
  expect(facts.map(({ source }) => source.address)).toEqual(['B3', 'C3', 'B4', 'C4']);
  expect(drawQuestions(mapping)[0]).toContain('Particules · family:unknown');
});
