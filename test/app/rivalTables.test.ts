import { openContract } from '../../src/app/contract';
import { entriesOf, type OpenQuestion } from '../../src/app/questions/openQuestion';
import { openQuestions } from '../../src/app/questions/openQuestions';
import type { Mapping } from '../../src/domain/mapping';
import type { Workbook } from '../../src/domain/workbook';
import { grids } from '../support/grid';

const territory = { level: 'epci', name: 'Rivemont Métropole' } as const;

const table = (factor: number, year = '2019'): string => `
  Émissions de GES, Rivemont Métropole (ktCO2e)
  Secteur     | 2018           | ${year}
  Résidentiel | ${450 * factor} | ${440 * factor}
  Tertiaire   | ${260 * factor} | ${250 * factor}`;

const contractOf = (workbook: Workbook, mapping: Mapping = []) =>
  openContract({
    workbook,
    others: [],
    stored: { settings: {}, mapping: [], sheets: [] },
    given: { settings: { territory }, mapping },
    language: 'fr',
  });
const asked = (workbook: Workbook, mapping: Mapping = []) => openQuestions(contractOf(workbook, mapping), 'fr');

/** What becomes of the figures of each sheet once an option is chosen. */
function after(workbook: Workbook, question: OpenQuestion | undefined, option: number): readonly string[] {
  if (question === undefined) throw new Error('nothing is asked');
  const answers = entriesOf(question, question.options[option]?.meaning ?? '', undefined, 'répondu');
  expect(answers).toHaveLength(1);
  expect(asked(workbook, answers)).toEqual([]);
  const { facts } = contractOf(workbook, answers).dossier;
  return [...new Set(facts.map(({ source, use }) => `${source.sheet} ${use}`))];
}

const hidden = grids({ Ancien: { text: table(1.3), visibility: 'hidden' }, GES: table(1) });

test('a hidden old sheet beside the one in use is one question, the one in use proposed first', () => {
  const [question, ...others] = asked(hidden);
  expect(others).toEqual([]);
  expect(question?.title).toBe(
    '«\u00a0GES\u00a0» et «\u00a0Ancien\u00a0» donnent les mêmes chiffres avec d’autres valeurs (8)\u202f: lequel compte\u202f?',
  );
  expect(question?.options.map(({ label, sureness }) => [label, sureness])).toEqual([
    ['«\u00a0GES\u00a0»', 'probable'],
    ['«\u00a0Ancien\u00a0»', 'unlikely'],
  ]);
  expect(after(hidden, question, 0)).toEqual(['Ancien excluded', 'GES used']);
  expect(after(hidden, question, 1)).toEqual(['Ancien used', 'GES excluded']);
});

test.each([
  ['GES ancien', 'GES'],
  ['GES (2)', 'GES'],
  ['Copie de GES', 'GES'],
  ['GES v1', 'GES v2'],
  ['GES v9', 'GES v10'],
])('« %s » gives way to « %s » in what is proposed, whichever stands first', (lesser, best) => {
  for (const book of [
    grids({ [lesser]: table(1.1), [best]: table(1) }),
    grids({ [best]: table(1), [lesser]: table(1.1) }),
  ]) {
    const [question, ...others] = asked(book);
    expect(others).toEqual([]);
    expect(question?.options.map(({ label }) => label)).toEqual([`«\u00a0${best}\u00a0»`, `«\u00a0${lesser}\u00a0»`]);
  }
});

test('three versions are two questions, the latest proposed in both', () => {
  const book = grids({ 'GES v1': table(1), 'GES v2': table(1.1), 'GES v3': table(1.2) });
  const questions = asked(book);
  expect(questions.map(({ options }) => options[0]?.label)).toEqual(['«\u00a0GES v3\u00a0»', '«\u00a0GES v3\u00a0»']);
  const answers = questions.flatMap((question) => entriesOf(question, 'table:ignore', undefined, 'répondu'));
  expect(asked(book, answers)).toEqual([]);
});

test('one figure that differs between two tables that agree is asked by itself', () => {
  const book = grids({ GES: table(1), Suivi: table(1).replace('440', '441') });
  const [question, ...others] = asked(book);
  expect(others).toEqual([]);
  expect(question?.options.map(({ meaning }) => meaning)).toEqual(['value:440000', 'value:441000']);
});

const plan = (budgets: readonly number[]): string => `
  Axe (x)  | Titre de la fiche action | Statut   | Budget prévisionnel total € HT
  Mobilité | Pistes cyclables         | En cours | ${budgets[0]}
  Mobilité | Zone piétonne            | En cours | ${budgets[1]}
  Mobilité | Bus électriques          | En cours | ${budgets[2]}
  Mobilité | Parcs relais             | En cours | ${budgets[3]}`;

test('an old copy of an action plan is one question, and one answer settles its actions', () => {
  const book = grids({
    'Plan ancien': plan([1000, 2000, 3000, 4000]),
    'Plan d’actions': plan([1100, 2200, 3300, 4000]),
  });
  const rival = (mapping: Mapping = []) => asked(book, mapping).filter(({ key }) => key.startsWith('table '));
  const [question, ...others] = rival();
  expect(others).toEqual([]);
  expect(asked(book).filter(({ key }) => key.startsWith('action '))).toEqual([]);
  expect(question?.options.map(({ label }) => label)).toEqual([
    '«\u00a0Plan d’actions\u00a0»',
    '«\u00a0Plan ancien\u00a0»',
  ]);
  if (question === undefined) throw new Error('nothing is asked');
  const uses = (meaning: string) => {
    const answers = entriesOf(question, meaning, undefined, 'répondu');
    expect(rival(answers)).toEqual([]);
    const { facts } = contractOf(book, answers).dossier;
    return facts.map(({ source, doubts }) => `${source.sheet} ${doubts.map(({ code }) => code).join(' ')}`);
  };
  expect(new Set(uses('table:ignore'))).toEqual(new Set(['Plan ancien table-ignored', 'Plan d’actions ']));
  expect(new Set(uses('table:keep'))).toEqual(new Set(['Plan ancien ', 'Plan d’actions same-action']));
});
