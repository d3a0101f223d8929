import { isAction } from '../../../src/domain/fact';
import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const facts = (text: string): readonly string[] => drawFacts(understood(grid(text, 'Plan')).facts).split('\n');

const idsOf = (text: string) =>
  understood(grid(text))
    .facts.filter(isAction)
    .map(({ id }) => id);

test('the template of April 2023: axes filled down, list items, amounts tied to their funder, TTC', () => {
  const seen = facts(`
    Présentation de l'action | < | < | < | Acteurs | < | Modalités de mise en oeuvre | < | < | < | < | <
    Axe (x) | Sous-axe (x.x) | Titre de la fiche action | Descriptif | Structure pilote | Partenaires  | Financeur 1 | Montant € TTC | Budget prévisionnel total € TTC | Statut  | Date de début | Date de fin
    1. Mobilité | 1.1 Vélo | Doubler les pistes | ' | Rivemont Métropole | ADEME, Région (FEDER, FSE), "Vélo, etc." | État | 3000 | 12000 | En cours | 2024-03-01 | 31/12/2026
     | | Tarif solidaire | | | | | | | A venir | '2025 | mi-2027
    2. Énergie | | Réseau de chaleur | | | | Région | | Entre 200 et 500 | Terminé | |`);
  expect(seen).toEqual([
    'Plan!C3 · “Doubler les pistes” · 1. Mobilité / 1.1 Vélo · Rivemont Métropole · ongoing · 2024-03-01 → 2026-12-31 · 12000 € TTC · État 3000 € TTC · ADEME / Région (FEDER, FSE) / "Vélo, etc." · used',
    'Plan!C4 · “Tarif solidaire” · 1. Mobilité / 1.1 Vélo · ? · planned · 2025 → ? · sans budget · used (date-unread)',
    'Plan!C5 · “Réseau de chaleur” · 2. Énergie · ? · done · ? → ? · sans budget · used (budget-text, funder-alone)',
  ]);
});

test('the template of June 2025: three lines of types, guidance and example are no actions; HT', () => {
  const { recognitions, facts: seen } = understood(
    grid(`
    Présentation | < | <
    Axe (x) | Titre de l'action | Descriptif | Direction ou service pilote | Personne pilote | Budget prévisionnel total € HT | Statut | Date de début
    Texte | Texte | Texte | Texte | Texte | Nombre entier | Liste déroulante | JJ/MM/AAAA
    Champ texte libre | Champ texte libre | Champ texte libre | | | | | JJ/MM/AAAA
    Exemple : Axe 1 | Exemple : rénover les écoles | | | | 1000 | En cours |
    Axe 1 | Rénover les écoles | | Direction du patrimoine | Anne MARTIN | 1500000 | Bloqué  | 2024-01-01`),
  );
  expect(drawFacts(seen)).toBe(
    'Bilan!B6 · “Rénover les écoles” · Axe 1 · Direction du patrimoine · blocked · 2024-01-01 → ? · 1500000 € HT · used',
  );
  expect(recognitions[0]?.signs).toContain('3 lignes de consigne ou d’exemple laissées');
});

test('the template of May 2026: sub-actions are not counted, repeated amount headings go by order', () => {
  const seen = facts(`
    Plan climat 2024-2030
    Axe (x) | Titre de la fiche action | Titre de la sous-action | Financeur 1 | Montant € HT | Financeur 2 | Montant € HT | Budget prévisionnel total € HT | Statut | Gain GES (tCO2e/an) | Secteur
    A | Rénover |          | État | 500 | Région | 300 | 1000 | Réalisé    | 1200          | Résidentiel
    A | Rénover | Étude    |      |     |        |     | 100  | Réalisé    |               |
    A | Rénover | Travaux  |      |     |        |     | 900  | En cours   |               |
    B | Former  | Module 1 |      |     |        |     |      | À discuter | '1,5 ktCO2e   | Tertiaire`);
  expect(seen).toEqual([
    'Plan!B3 · “Rénover” · A · ? · done · ? → ? · 1000 € HT · État 500 € HT · Région 300 € HT · −1200 tCO2e/an · used',
    'Plan!B6 · “Former” · B · ? · to-discuss · ? → ? · sans budget · −1500 tCO2e/an · used',
  ]);
});

test('the export of 2026: whatever columns are left, and a tax mark that is not to be trusted', () => {
  const { facts: seen, mapping } = understood(
    grid(
      `
    Présentation de l'action | < | Modalités de mise en œuvre | < | Acteurs | Notes | Budget | < | <
    Axe | Titre de l'action | Statut | Date de début | Structure pilote | 2024 | Financements | Financeur 1 | Montant (TTC)
    1 | Planter | En cours | 2024-05-01 | Ville de Rivemont | fait | à voir | ADEME | 50000`,
      'Plan',
    ),
  );
  expect(drawFacts(seen)).toBe(
    'Plan!B3 · “Planter” · 1 · Ville de Rivemont · ongoing · 2024-05-01 → ? · sans budget · ADEME 50000 € unknown · used (tax-unknown)',
  );
  expect(drawQuestions(mapping)).toEqual(['Plan!I2 · Montant (TTC) · tax:unknown · tax:TTC']);
});

test('an action is known by its own number where it is stable, else by its title and axis', () => {
  const heading = 'N° | Axe | Titre de la fiche action | Statut | Partenaires';
  expect(idsOf(`${heading}\n A1 | x | Planter | |\n A2 | x | Isoler | |`)).toEqual(['A1', 'A2']);
  const [first, again, other] = idsOf(`${heading}\n 1 | x | Planter | |\n 1 | x | PLANTER | |\n | y | Planter | |`);
  expect(again).toBe(`${first}-2`);
  expect(other).not.toBe(first);
});

test('a person is never taken as the lead', () => {
  const [action] = understood(
    grid(`
    Axe (x) | Titre de l'action | Personne pilote | Statut | Partenaires
    1       | Planter           | Anne MARTIN     | En cours |`),
  ).facts.filter(isAction);
  expect(action?.lead).toBeUndefined();
  expect(action?.cells['leadPerson']).toBe('C2');
  expect(JSON.stringify({ ...action, cells: {} })).not.toContain('MARTIN');
});
