import { understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const seen = (text: string): readonly string[] => {
  const { recognitions, facts } = understood(grid(text, 'Export'));
  return [`${facts.length} facts`, ...recognitions.map(({ profile, signs }) => `${profile}: ${signs.join(', ')}`)];
};

test('a budget by account yields no fact: stages, sections and senses are mixed in it, its sums serve the tables', () => {
  expect(
    seen(`
      BGT_NATDEC      | BGT_ANNEE | BGT_SIRET       | BGT_CONTNAT | BGT_SECTION    | BGT_CODRD | BGT_MTREAL
      budget primitif | 2023      | '21210001200017 | '2315       | investissement | dépense   | 1000
      budget primitif | 2023      | '21210001200017 | '6042       | fonctionnement | recette   | 500`),
  ).toEqual([
    '0 facts',
    'budget-export: export budgétaire par compte : ses sommes par année, fonction et chapitre servent aux tableaux du budget ; le plan d’investissement dit les opérations',
  ]);
});

test('an amount that reads as a year is no heading in an export by account', () => {
  expect(
    seen(`
      BGT_NATDEC           | BGT_ANNEE | BGT_CONTNAT | BGT_SECTION    | BGT_CODRD | BGT_MTPREV | BGT_MTREAL
      compte administratif | 2023      | '2315       | investissement | dépense   | 1000       | 900
      compte administratif | 2023      | '2313       | investissement | dépense   | 2022       | 2023
      compte administratif | 2023      | '2312       | investissement | dépense   | 500        | 400
      compte administratif | 2023      | '6042       | fonctionnement | recette   | 600        | 500`),
  ).toEqual(['0 facts', expect.stringMatching(/^budget-export: export budgétaire par compte : ses sommes/)]);
});

test('an export without a year, or without an amount that we know, is kept for the record', () => {
  expect(
    seen(`
      Code chapitre | Code article | Sens depense recette | Section | Type mouvement | Montant
      '21           | '2315        | Dépense              | I       | réel           | 1000
      '60           | '6042        | Dépense              | F       | réel           | 500`)[1],
  ).toContain('gardé pour mémoire, il ne dit pas à la fois');
});

test('a list of grants paid is kept for the record', () => {
  expect(
    seen(`
      nomAttribuant | idAttribuant    | dateConvention | nomBeneficiaire | objet       | montant
      Rivemont      | '21210001200017 | 2023-03-14     | Vélo Club       | Prêt de vélos | 12000
      Rivemont      | '21210001200017 | 2023-03-14     | Recyclerie      | Réemploi    | 8000`),
  ).toEqual([
    '0 facts',
    'budget-export: liste de subventions versées : gardée pour mémoire, chacune se compte chez qui la reçoit',
  ]);
});
