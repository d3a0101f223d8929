import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { type Contract, type Given, openContract } from '../../src/app/contract';
import { entriesOf } from '../../src/app/questions/openQuestion';
import { openQuestions } from '../../src/app/questions/openQuestions';
import { scaleOptions, unitOptions } from '../../src/app/questions/options';
import { searchChoices } from '../../src/app/questions/searchChoices';
import { findMeanings } from '../../src/app/questions/searchMeaning';
import type { Workbook } from '../../src/domain/workbook';
import { isMeaning } from '../../src/pipeline/reading/meaning';
import { grid } from '../support/grid';
import { sample } from '../support/machine';

jest.setTimeout(60_000);

const contractOf = (workbook: Workbook, mapping: Given['mapping'] = [], settings: Given['settings'] = {}): Contract =>
  openContract({
    workbook,
    others: [],
    stored: { settings: {}, mapping: [], sheets: [] },
    given: { settings, mapping },
    language: 'fr',
  });
const asked = (workbook: Workbook, mapping: Given['mapping'] = [], settings: Given['settings'] = {}) =>
  openQuestions(contractOf(workbook, mapping, settings), 'fr');
const territory = { level: 'epci', name: 'Rivemont Métropole' } as const;

test('labels that look alike are one question, whatever the table; one answer settles them all', () => {
  const workbook = grid(`
    Émissions de GES (kt CO2e) | 2019 | 2021
    Bâtiments                  | 584  | 560
    Transport routier          | 854  | 812
                               |      |
    Émissions de GES (kt CO2e) | 2022 | 2023
    Bâtiments                  | 540  | 530
    Transport routier          | 800  | 790`);
  const [question, ...others] = asked(workbook, [], { territory }).filter(({ about }) => about === 'sector');
  expect([question?.title, question?.cells.map(({ at }) => at.address), others]).toEqual([
    'Que contient «\u00a0Bâtiments\u00a0»\u202f?',
    ['A2', 'A6'],
    [],
  ]);
  expect(question?.options.map(({ meaning }) => meaning).slice(0, 1)).toEqual(['sector:residentiel+tertiaire']);
  expect(question?.waiting).toBe(4);
  if (question === undefined) throw new Error('nothing is asked');
  const answers = entriesOf(question, 'sector:residentiel+tertiaire', undefined, 'répondu');
  expect(asked(workbook, answers, { territory }).filter(({ about }) => about === 'sector')).toEqual([]);
});

test('a perimeter that nothing says is asked once for a sheet, the territory of the settings first', () => {
  const workbook = grid(`
    GES en kt CO2e | 2019 | 2021
    Résidentiel    | 310  | 298
    Tertiaire      | 205  | 190`);
  const [question] = asked(workbook).filter(({ about }) => about === 'perimeter');
  expect(question?.title).toBe('Bilan\u202f: la commune, l’EPCI ou un autre périmètre\u202f?');
  expect(question?.options.map(({ label }) => label)).toEqual(['Intercommunalité', 'Commune', 'Autre']);
});

const likeliest = (largest: number) =>
  unitOptions('tCO2e/an', 'fr', { largest }).map(({ meaning, sureness }) => `${meaning} ${sureness}`);

test('the units of a column are offered as its figures are large: a territory emits neither grams nor thousands of megatonnes', () => {
  expect(likeliest(2_100)).toEqual([
    'unit:ktCO2e/an probable',
    'unit:tCO2e/an unlikely',
    'unit:MtCO2e/an unlikely',
    'unit:kgCO2e/an unlikely',
  ]);
  expect(likeliest(2_100_000)[0]).toBe('unit:tCO2e/an probable');
  expect(likeliest(2.1)[0]).toBe('unit:MtCO2e/an probable');
  const energy = unitOptions('GWh/an', 'fr', { largest: null }).map(({ meaning }) => meaning);
  expect(energy).toEqual(['unit:GWh/an', 'unit:TWh/an', 'unit:MWh/an', 'unit:kWh/an']);
});

test('a search for the unit of emissions finds what emissions are counted in first', () => {
  const workbook = grid(`
    Émissions de GES | 2019 | 2021
    Résidentiel      | 310  | 298
    Tertiaire        | 205  | 190`);
  const contract = contractOf(workbook, [], { territory });
  const question = openQuestions(contract, 'fr').find(({ about }) => about === 'unit');
  const search = (text: string) =>
    searchChoices({ contract, language: 'fr' }, question?.key ?? '', text).map(({ meaning }) => meaning);
  expect(question?.options[0]).toMatchObject({ meaning: 'unit:ktCO2e/an', sureness: 'probable' });
  expect([search('tonnes')[0], search('kt')[0]]).toEqual(['unit:tCO2e/an', 'unit:ktCO2e/an']);
});

test('tonnes under a kilotonne heading are tonnes before they are megatonnes', () => {
  const options = scaleOptions('ktCO2e/an', 'tCO2e/an', 1_912_000, 'fr');
  expect(options.map(({ meaning, sureness }) => `${meaning} ${sureness}`)).toEqual([
    'unit:tCO2e/an probable',
    'unit:MtCO2e/an unlikely',
    'unit:ktCO2e/an unlikely',
  ]);
});

test('a bare mass of emissions is offered the units of emissions', () => {
  const options = scaleOptions('kt/an', 'tCO2e/an', 1_912_000, 'fr').map(({ meaning }) => meaning);
  expect(options).toEqual(['unit:tCO2e/an', 'unit:MtCO2e/an', 'unit:kt/an']);
});

test('a number that reads two ways is asked with both, each cell keeping its own', () => {
  const workbook = grid(`
    Émissions de GES (kt CO2e) | 2019
    Résidentiel                | '1.310
    Tertiaire                  | '2.205
    Transport routier          | 854`);
  const [question] = asked(workbook, [], { territory }).filter(({ about }) => about === 'value');
  expect(question?.cells.map(({ meanings }) => meanings)).toEqual([
    ['value:1.31', 'value:1310', 'fact:ignore'],
    ['value:2.205', 'value:2205', 'fact:ignore'],
  ]);
  if (question === undefined) throw new Error('nothing is asked');
  expect(entriesOf(question, 'value:1310', undefined, '').map(({ meaning }) => meaning)).toEqual([
    'value:1310',
    'value:2205',
  ]);
});

describe('on the sample workbook', () => {
  let workbook: Workbook;
  beforeAll(async () => {
    const read = await xlsxHost(sample('01-rivemont-climat.xlsx'), 'climat.xlsx', nodeInflater).read();
    if (!read.ok) throw new Error(read.problem.kind);
    workbook = read.value;
  });

  test('each question has one to four choices that the mapping takes, with a reason', () => {
    const questions = asked(workbook, [], { territory });
    expect(questions.length).toBeGreaterThan(10);
    for (const { options, title } of questions) {
      expect([title, options.length >= 1 && options.length <= 4]).toEqual([title, true]);
      expect([
        title,
        options.every(({ meaning, why, label }) => isMeaning(meaning) && why !== '' && label !== ''),
      ]).toEqual([title, true]);
      expect(new Set(options.map(({ meaning }) => meaning)).size).toBe(options.length);
    }
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
  });

  test.each([0, 1, 2, 3])('choice %s of every question settles it', (place) => {
    const questions = asked(workbook, [], { territory });
    const answers = questions.flatMap((question) => {
      const choice = question.options[place];
      return choice === undefined ? [] : entriesOf(question, choice.meaning, undefined, 'répondu');
    });
    const answered = new Set(questions.filter(({ options }) => options[place] !== undefined).map(({ key }) => key));
    const left = asked(workbook, answers, { territory }).filter(({ key }) => answered.has(key));
    expect(left.map(({ title }) => title)).toEqual([]);
  });
});

const first = (about: Parameters<typeof findMeanings>[0], text: string) => findMeanings(about, text)[0]?.meaning;

describe('a search in the catalogue', () => {
  test.each([
    ['sector', 'résid', 'sector:residentiel'],
    ['sector', 'habitat', 'sector:residentiel'],
    ['sector', 'gaz', 'carrier:gas'],
    ['indicator', 'vélo', 'indicator:modal-share-bike'],
    ['unit', 'GWh', 'unit:GWh/an'],
    ['unit', 'kt eq CO2', 'unit:ktCO2e/an'],
    ['unit', 'tonnes', 'unit:t/an'],
    ['unit', '€', 'unit:€'],
    ['unit', 'M€', 'unit:M€'],
    ['unit', '%', 'unit:%'],
    ['unit', 'm²', 'unit:m²'],
    ['tax', 'TTC', 'tax:TTC'],
    ['field', 'direction pilote', 'field:leadDepartment'],
  ] as const)('among what answers a %s, “%s” finds %s', (about, text, meaning) => {
    expect(first(about, text)).toBe(meaning);
  });

  test('nothing typed, or nothing like it, finds nothing', () => {
    expect([findMeanings('sector', ' '), findMeanings('sector', 'zzzz'), findMeanings('value', '12')]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
