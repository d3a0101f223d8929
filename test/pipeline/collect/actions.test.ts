import { isAction } from '../../../src/domain/fact';
import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const facts = (text: string): readonly string[] => drawFacts(understood(grid(text, 'Plan')).facts).split('\n');

const profileOf = (text: string) => understood(grid(text)).recognitions.map(({ profile }) => profile);

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
    'Plan!C4 · “Tarif solidaire” · 1. Mobilité / 1.1 Vélo · ? · planned · 2025 → 2027 · sans budget · used (date-year)',
    'Plan!C5 · “Réseau de chaleur” · 2. Énergie · ? · done · ? → ? · sans budget · used (budget-open, funder-alone)',
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
  expect(recognitions[0]?.signs).toEqual(
    expect.arrayContaining(['lignes 3, 4 : consigne du modèle', 'ligne 5 : exemple du modèle']),
  );
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

test('the empty template of May 2026 gives no action: types, guidance and the template’s own example', () => {
  const { recognitions, facts: seen } = understood(
    grid(
      `
    Axe (x) | Titre de la fiche action | Titre de la sous-action | Descriptif | Structure pilote | Budget prévisionnel total € HT | Statut  | Notes
    Champ texte | Champ texte | Champ texte non importé | Champ texte | Champ texte\\n(séparateur virgule) | Champ numérique | Champ liste déroulante 🟢 Clé pour le pilotage | Champ texte non importé
    Si vos axes sont numérotés, indiquez d'abord :\\n- le numéro | Texte court de 300 caractères maximum, espaces compris. \\n\\nLa cellule passe en rouge si ce seuil est dépassé. | Ce champ ne sera pas intégré lors de l'importation. | Présentez en quelques lignes le descriptif. | | Saisissez un nombre entier, sans espaces | Choisissez l'option qui correspond le mieux | Ce champ ne sera pas intégré lors de l'importation.
    1. Un territoire désirable | Action 1 - Assurer la coordination de la transition écologique\\n (ou)\\n1.1.1.1. Assurer la coordination de la transition écologique | Ces informations devront être saisies directement sur la plateforme après l'import. | La Collectivité Exemple organise des rencontres | La collectivité 1 | 124566 | À venir | Ces informations devront être saisies directement sur la plateforme après l'import.`,
      'Fichier dimport',
    ),
  );
  expect(seen).toEqual([]);
  expect(recognitions[0]?.signs.slice(-3)).toEqual([
    '0 actions',
    'lignes 2, 3 : consigne du modèle',
    'ligne 4 : exemple du modèle',
  ]);
});

const planOf = (title: string) => `
    Axe (x) | Titre de la fiche action | Statut | Partenaires
    1. Penser autrement | ${title} | En cours | ADEME`;

test('the example of the template of 2023, and a sheet of examples, are no actions either', () => {
  const example = '1a. Élargir la gouvernance afin de renforcer l’implication de la population dans la reconquête';
  const all = `${example} d’une qualité de vie acceptable\\n`;
  expect(understood(grid(planOf(all), 'Import flash')).facts).toEqual([]);
  expect(understood(grid(planOf('Action 1. Former et informer'), 'Exemple Import flash')).facts).toEqual([]);
  expect(understood(grid(planOf('Action 1. Former et informer'), 'Import flash')).facts).toHaveLength(1);
});

test('titles that begin like guidance, an absence or a note are actions all the same', () => {
  const titles = [
    'Saisir l’opportunité du renouvellement urbain',
    'Renseigner les habitants sur la rénovation',
    'Voir la ville autrement',
    'Champs captants : protéger la ressource',
    'Sources de chaleur : raccorder le quartier',
    'Exemplarité de la collectivité',
  ];
  const rows = titles.map((title) => `A | ${title} | En cours | ADEME`).join('\n');
  const seen = understood(grid(`Axe (x) | Titre de la fiche action | Statut | Partenaires\n${rows}`)).facts;
  expect(seen.filter(isAction).map(({ title }) => title)).toEqual(titles);
});

test('titles of parts give their axis to the actions below; sums and notes are left out', () => {
  expect(
    facts(`
    Titre de l'action   | Statut   | Partenaires | Coût total (k€ HT) | Gain GES (tCO2e/an)
    Axe 1 : Mobilité    | <        | <           | <                  | <
    Pistes cyclables    | En cours | Voirie      | 100                | 10
    Sous-total Mobilité |          |             | 100                | 10
    Axe 2 : Bâtiments   |          |             |                    |
    Rénover les écoles  | En cours | Patrimoine  | 200                | 20
    Total               |          |             | 300                | 30
    * Montants hors taxes`),
  ).toEqual([
    'Plan!A3 · “Pistes cyclables” · Axe 1 : Mobilité · ? · ongoing · ? → ? · 100000 € HT · −10 tCO2e/an · Voirie · used',
    'Plan!A6 · “Rénover les écoles” · Axe 2 : Bâtiments · ? · ongoing · ? → ? · 200000 € HT · −20 tCO2e/an · Patrimoine · used',
  ]);
});

test('a heading that is only a likeness is asked before its figures are read', () => {
  const { facts: seen, mapping } = understood(
    grid(`
    Axe (x) | Titre de la fiche action | Statut   | Partenaires | Budget annuel (€ HT) | Réduction attendue 2050 (tCO2e/an)
    A       | Planter                  | En cours | ADEME       | 40000                | 100`),
  );
  expect(drawFacts(seen)).toBe('Bilan!B2 · “Planter” · A · ? · ongoing · ? → ? · sans budget · ADEME · used');
  expect(drawQuestions(mapping).map((line) => line.split(' · ')[1])).toEqual([
    'Budget annuel (€ HT)',
    'Réduction attendue 2050 (tCO2e/an)',
  ]);
});

test('a heading answered as the budget, whose words say "per year", gives no total', () => {
  const book = grid(`
    Axe (x) | Titre de la fiche action | Statut   | Partenaires | Budget annuel (€ HT)
    A       | Planter                  | En cours | ADEME       | 40000`);
  const answers = understood(book).mapping.map((entry) =>
    entry.label === 'Budget annuel (€ HT)' && entry.meaning.startsWith('field:')
      ? { ...entry, meaning: 'field:budget', decidedBy: 'person' as const }
      : entry,
  );
  const [action] = understood(book, answers).facts.filter(isAction);
  expect([action?.budget, action?.doubts.map(({ code }) => code)]).toEqual([undefined, ['budget-yearly']]);
});

test('ends in words: the year where it is certain, else the words', () => {
  const ends = [
    '47727',
    'après 2030',
    'mi-2028',
    'fin 2027',
    'T2 2026',
    "'2026-2030",
    'fin de mandat',
    '2028.5',
    '45292@dd/mm/yyyy',
  ];
  const rows = ends.map((end, i) => `A | Action ${'abcdefghi'[i]} | En cours | ADEME | ${end}`).join('\n');
  const head = 'Axe (x) | Titre de la fiche action | Statut | Partenaires | Date de fin';
  expect(
    understood(grid(`${head}\n${rows}`))
      .facts.filter(isAction)
      .map(({ end }) => end ?? null),
  ).toEqual(['2030-09-01', 'après 2030', '2028', '2027', '2026', '2026-2030', 'fin de mandat', null, '2024-01-01']);
});

test('a column of codes is no title where another says more', () => {
  expect(
    facts(`
    N° | Action | Intitulé de l'action | Statut   | Partenaires
    1  | A1     | Planter des haies    | En cours | ADEME
    2  | A2     | Isoler les écoles    | En cours | ADEME`).map((line) => line.split(' · ')[1]),
  ).toEqual(['“Planter des haies”', '“Isoler les écoles”']);
});

test('of two headings with one meaning, the surest is read, wherever it stands', () => {
  expect(
    facts(`
    Axe (x) | Titre de l'action | Statut   | Partenaires | Budget annuel (€ HT) | Coût total (€ HT) | Gain GES (%) | Gain GES (tCO2e/an)
    A       | Planter           | En cours | ADEME       | 10                   | 100               | 5            | 7`),
  ).toEqual(['Plan!B2 · “Planter” · A · ? · ongoing · ? → ? · 100 € HT · −7 tCO2e/an · ADEME · used']);
});

const costing = (heading: string, title = 'Plan climat, montants en k€') => `
    ${title}
  Axe (x) | Titre de l'action | Statut   | Partenaires | ${heading}
  A       | Planter           | En cours | ADEME       | 120`;

test('the unit of amounts said in the title: taken where the heading says none, asked where it says another', () => {
  expect(facts(costing('Budget HT'))[0]).toContain('120000 € HT');
  expect(facts(costing('Budget prévisionnel total € HT'))[0]).toMatch(/sans budget .*budget-two-units/);
  expect(facts(costing('Budget HT', 'Plan climat : 12 M€'))[0]).toMatch(/sans budget .*budget-unit/);
});

test('a catalogue of indicators is no plan, whatever its axes, titles and statuses', () => {
  expect(
    understood(
      grid(`
    Axe         | Orientation | Intitulé                 | Indicateur          | Unité | Description | STATUT
    1. Déchets  | 1.1         | Réduire les déchets      | Déchets par habitant | kg    | Tonnage     | Retenu
    2. Achats   | 2.1         | Acheter mieux            | Part des achats      | %     | Montants    | Retenu`),
    ).facts.filter(isAction),
  ).toEqual([]);
});

test('funders with numbered amounts, and a reduction that its unit tells', () => {
  const seen = facts(`
    Axe | Titre de l’action | Pilote | Budget (€ HT) | Financeur 1 | Montant 1 (€ HT) | Financeur 2 | Montant 2 (€ HT) | Réduction (tCO2e/an) | Statut
    A | Rénover les écoles | Patrimoine | 1000 | État | 500 | Région | 300 | 1200 | En cours`);
  expect(seen).toEqual([
    'Plan!B2 · “Rénover les écoles” · A · Patrimoine · ongoing · ? → ? · 1000 € HT · État 500 € HT · Région 300 € HT · −1200 tCO2e/an · used',
  ]);
});

test('funders as columns, as a contract with the State has them: who pays what, in the unit of the cost, without tax', () => {
  const { facts, mapping } = understood(
    grid(`
      Orientation | Titre de l'action | Maître d'ouvrage | Coût total HT (k€) | DSIL | DETR | Région | Autofinancement | Taux d’aide
      1. Énergie  | Rénover l’école   | Rivemont         | 100                | 20   |      | 30     | 50              | 50%
      1. Énergie  | Chaufferie bois   | Rivemont         | 1 200              | NC   | 200  | 1,5 M€ |                 |`),
  );
  expect(
    mapping.filter(({ meaning }) => meaning.startsWith('money:')).map(({ label, meaning }) => [label, meaning]),
  ).toEqual(['DSIL', 'DETR', 'Région', 'Autofinancement'].map((funder) => [funder, `money:grant:total:${funder}`]));
  expect(
    facts.map(
      (fact) =>
        fact.kind === 'action' && fact.funding.map(({ funder, amount }) => [funder, amount.value, amount.taxBasis]),
    ),
  ).toEqual([
    [
      ['DSIL', 20_000, 'none'],
      ['Région', 30_000, 'none'],
      ['Autofinancement', 50_000, 'none'],
    ],
    [
      ['DETR', 200_000, 'none'],
      ['Région', 1_500_000, 'none'],
    ],
  ]);
});

test('a title over the whole contract that speaks of funding makes no funder of its numbers', () => {
  const { facts: seen } = understood(
    grid(`
      CRTE : plan de financement des actions | | | | |
      N° | Titre de l'action | Maître d'ouvrage | Coût total TTC (€) | DSIL  | Maturité
      '1 | Rénover l’école   | Rivemont         | 219000             | 56000 | étude`),
  );
  expect(seen.filter(isAction).flatMap(({ funding }) => funding.map(({ funder }) => funder))).toEqual(['DSIL']);
});

test('a title, a cost and its funders are enough for a contract; operations with years are a plan of investments', () => {
  expect(profileOf('N° | Action | Coût total TTC (€) | État | Région\n1 | Rénover | 1000 | 300 | 200')).toEqual([
    'tete-action-plan',
  ]);
  expect(
    profileOf('Projet | Coût total TTC (€) | CP 2024 | CP 2025 | État | Région\nÉcole | 1000 | 400 | 600 | 300 | 200'),
  ).toEqual(['investment-plan']);
});
