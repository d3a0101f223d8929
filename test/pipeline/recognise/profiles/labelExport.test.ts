import { understood } from '../../../support/drawFacts';
import { grid } from '../../../support/grid';

const seen = (text: string): readonly string[] => {
  const { recognitions, facts } = understood(grid(text));
  return [
    `${facts.length} facts`,
    ...recognitions.map(({ profile, address, signs }) => [profile, address, ...signs].join(' · ')),
  ];
};

const KEPT =
  'mesures d’un référentiel du label, points et statuts : gardées pour mémoire, ce ne sont pas les actions de la collectivité';

test('a CAE export is known by its points: its measures are no actions, though it has titles, pilots and statuses', () => {
  expect(
    seen(`
      Export CAE référentiel
      Rivemont Métropole

      N°     | Intitulé                   | Phase | Potentiel max | Points réalisés | % réalisé | Points programmés | Statut    | Personne pilote | Description
      '1     | Planification territoriale |       | 100           | 60.5            | 60.5%     | 20                | Programmé |                 |
      '1.1   | Stratégie globale          |       | 47            | 30              | 64%       | 10                |           |                 |
      '1.1.1 | Définir une vision climat  | Bases | 12            | 10              | 83%       | 2                 | Fait      | Marie           | vu`),
  ).toEqual(['0 facts', `label-export · A4:J7 · 3 ${KEPT}`]);
});

test('an ECi export too', () => {
  expect(
    seen(`
      Identifiant | Intitulé                     | Potentiel collectivité | Points réalisés | % programmés | Statut
      '1.1        | Stratégie économie circulaire | 20                    | 4               | 10%          | En cours
      '1.1.1      | Diagnostic des ressources     | 10                    | 4               | 0%           | Fait`),
  ).toEqual(['0 facts', `label-export · A1:F3 · 2 ${KEPT}`]);
});

test('an action plan with a status and a phase stays an action plan', () => {
  const [facts, table] = seen(`
    Axe (x)   | Titre de la fiche action | Statut   | Pilote    | Phase  | Budget prévisionnel total € HT
    1. Climat | Rénover les écoles       | En cours | Bâtiments | Étude  | 1200000
    1. Climat | Plan vélo                | Réalisé  | Mobilité  | Travaux | 800000`);
  expect([facts, table?.split(' ')[0]]).toEqual(['2 facts', 'tete-action-plan']);
});
