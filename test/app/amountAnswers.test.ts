import { type Contract, type Given, openContract } from '../../src/app/contract';
import { askingMapping } from '../../src/app/questions/mappingQuestions';
import { entriesOf } from '../../src/app/questions/openQuestion';
import { openQuestions } from '../../src/app/questions/openQuestions';
import { isInvestment } from '../../src/domain/fact';
import { grids } from '../support/grid';

const territory = { level: 'epci', name: 'Rivemont Métropole' } as const;
const opened = (sheets: Readonly<Record<string, string>>, mapping: Given['mapping'] = []): Contract =>
  openContract({
    workbook: grids(sheets),
    others: [],
    stored: { settings: {}, mapping: [], sheets: [] },
    given: { settings: { territory }, mapping },
    language: 'fr',
  });

const bare = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const usesOf = ({ dossier: { facts } }: Contract): readonly string[] =>
  facts.filter(isInvestment).map(({ amount, use }) => `${amount.value} ${use}`);

const PPI = `
  PPI en k€ TTC
  Opération | CP 2024 | CP 2025
  École     | 1,234   | 200 à 300
  Parc      | 5       | > 100`;

test('each amount in question has its question; an answer settles it, in the unit of its column', () => {
  const asked = openQuestions(opened({ PPI }), 'fr');
  expect(asked.map(({ title, options }) => [bare(title), options.map(({ meaning }) => meaning)])).toEqual([
    ['« 1,234 » : quel nombre ?', ['value:1.234', 'value:1234', 'fact:ignore']],
    ['« 200 à 300 » : quel nombre ?', ['fact:keep', 'fact:ignore']],
    ['« > 100 » : quel nombre ?', ['fact:keep', 'fact:ignore']],
  ]);
  const answers = asked.flatMap((question, i) =>
    entriesOf(question, question.options[i === 0 ? 1 : 0]!.meaning, undefined, ''),
  );
  expect(usesOf(opened({ PPI }, answers))).toEqual(['1234000 used', '200000 used', '5000 used', '100000 used']);
});

const Plan = `
  N° | Axe (x)  | Titre de la fiche action      | Pilote    | Statut   | Descriptif
  1  | Mobilité | Ouvrir le réseau express vélo | Mobilités | En cours | Pistes`;
const WORKS = `
  PPI en k€ TTC
  N°  | Opération                 | CP 2024 | CP 2025
  101 | Pistes cyclables nord     | 10      | 20
  102 | Pistes cyclables sud      | 30      | 40
  103 | Vidéoprotection           | 5       | 5`;

test('operations that are proposed the same action are one question; the pane and the command line ask the same', () => {
  const contract = opened({ Plan, PPI: WORKS });
  const asked = openQuestions(contract, 'fr');
  expect(asked.map(({ title, cells, waiting }) => [bare(title), cells.length, waiting])).toEqual([
    ['Paient-elles « Ouvrir le réseau express vélo » ? Opérations : 2, dont 101.', 2, 0],
    ['Opérations que rien ne rattache à une action : 1, dont 103. Hors du contrat ?', 1, 0],
  ]);
  expect(asked[0]?.options.map(({ label }) => bare(label))).toEqual([
    '« Ouvrir le réseau express vélo », pour 100 % du coût',
    'Aucune : hors du contrat',
  ]);
  const questions = askingMapping(contract, 'fr').mapping.filter(({ confidence }) => confidence < 0.9);
  expect(questions.map(({ label }) => label)).toEqual(['101', '102', '103']);
  const answers = asked.flatMap((question) => entriesOf(question, question.options[0]!.meaning, undefined, ''));
  const paid = opened({ Plan, PPI: WORKS }, answers).dossier.facts.filter(isInvestment);
  expect(paid.map(({ operation, actions }) => `${operation} ${actions.map(({ action }) => action).join()}`)).toEqual([
    '101 1',
    '101 1',
    '102 1',
    '102 1',
    '103 ',
    '103 ',
  ]);
});
