import { drawFacts, understood } from '../../support/drawFacts';
import { grid, grids } from '../../support/grid';

const actionsIn = (text: string) =>
  understood(grid(text, "Plan d'actions")).facts.flatMap((fact) => (fact.kind === 'action' ? [fact] : []));

const CARD = `
  FICHE ACTION 1.1 |
  Titre            | Rénover le parc tertiaire public
  Axe              | Bâtiments
  Pilote           | Direction du patrimoine
  Partenaires      | ALEC, Banque des Territoires
  Calendrier       | 2024-2028
  Budget           | 12 500 000 € HT
  Gain GES attendu | 4 200 tCO2e/an`;

test('a card of an action, its words one under the other', () => {
  const [action, ...others] = actionsIn(CARD);
  expect(others).toEqual([]);
  expect(action).toMatchObject({
    title: 'Rénover le parc tertiaire public',
    axis: 'Bâtiments',
    lead: 'Direction du patrimoine',
    partners: ['ALEC', 'Banque des Territoires'],
    budget: { value: 12_500_000, taxBasis: 'HT', source: { address: 'B7' } },
    reduction: { value: 4200, source: { address: 'B8' } },
    use: 'used',
    cells: { title: 'B2', budget: 'B7' },
  });
});

test('cards one under the other are each an action', () => {
  const second = CARD.replace('FICHE ACTION 1.1', 'FICHE ACTION 1.2').replace('Rénover', 'Isoler');
  expect(actionsIn(`${CARD}\n\n${second}`).map(({ title, budget }) => [title, budget?.source.address])).toEqual([
    ['Rénover le parc tertiaire public', 'B7'],
    ['Isoler le parc tertiaire public', 'B17'],
  ]);
});

test('a plan with one action per column', () => {
  const seen = actionsIn(`
                             | Action 1 | Action 2
    Intitulé                 | Plan vélo | Ombrières photovoltaïques
    Service pilote           | Mobilités | Énergie
    Date de début            | 2024      | 2025
    Budget total (€ TTC)     | 29400000  | 7200000
    Réduction GES (tCO2e/an) | 9500      | 1100
    Statut                   | En cours  | À venir`);
  expect(seen.map(({ title, budget, reduction, start }) => [title, budget?.value, reduction?.value, start])).toEqual([
    ['Plan vélo', 29_400_000, 9500, '2024'],
    ['Ombrières photovoltaïques', 7_200_000, 1100, '2025'],
  ]);
});

test('a guide to the columns of a template holds no action', () => {
  const { facts } = understood(
    grids({
      "Mode d'emploi": `
        Titre de l'action | 300 caractères maximum
        Structure pilote  | Une seule structure
        Partenaires       | Séparés par des virgules
        Date de début     | JJ/MM/AAAA
        Budget            | Montant en euros, sans espace
        Statut            | Voir la liste`,
    }),
  );
  expect(drawFacts(facts)).toBe('');
});
