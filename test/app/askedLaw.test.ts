import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { type Contract, type Given, openContract } from '../../src/app/contract';
import { askingMapping } from '../../src/app/questions/mappingQuestions';
import { entriesOf } from '../../src/app/questions/openQuestion';
import { openQuestions } from '../../src/app/questions/openQuestions';
import { answersIn } from '../../src/commandLine/answers';
import { positionOf, referenceTo } from '../../src/domain/cell';
import { cellOf, type Fact } from '../../src/domain/fact';
import type { MappingEntry } from '../../src/domain/mapping';
import type { Settings } from '../../src/domain/settings';
import type { Workbook } from '../../src/domain/workbook';
import { sourcesIn } from '../../src/pipeline/check/sourceTable';
import type { OtherWorkbook } from '../../src/pipeline/take/takeSheets';
import { mappingFile, type Question } from '../../src/report/mappingFile';
import { grids } from '../support/grid';
import { sample } from '../support/machine';

jest.setTimeout(120_000);

interface Books {
  readonly workbook: Workbook;
  readonly others?: readonly OtherWorkbook[];
  readonly settings?: Partial<Settings>;
}

const territory = { level: 'epci', name: 'Rivemont Métropole', siren: '200000008' } as const;

const opened = ({ workbook, others = [], settings = { territory } }: Books, mapping: Given['mapping']): Contract =>
  openContract({
    workbook,
    others,
    stored: { settings: {}, mapping: [], sheets: [] },
    given: { settings, mapping },
    language: 'fr',
  });

const askedIn = ({ dossier: { facts } }: Contract): readonly Fact[] => facts.filter(({ use }) => use === 'asked');

type Asked = MappingEntry & { readonly question: Question };

function questionsOf(contract: Contract): readonly Asked[] {
  const { mapping, worded } = askingMapping(contract, 'fr');
  return mappingFile(mapping, 'fr', worded).mapping.flatMap((entry) =>
    entry.question === undefined ? [] : [{ ...entry, question: entry.question }],
  );
}

/** Rules that say once for a table what all its figures lack, at the first of them. */
const OF_A_TABLE: ReadonlySet<string> = new Set(['unit-unknown']);

/** Asked facts that no question, or no finding, stands on: at their cell, their label, their heading, or their table. */
function uncovered(contract: Contract) {
  const questions = questionsOf(contract);
  const findings = contract.findings.flatMap(({ ruleId, at, data }) =>
    at === null ? [] : [{ ruleId, at, other: data['other'] }],
  );
  return sourcesIn(contract.dossier).flatMap(({ recognition: { id, box }, facts }) =>
    facts.flatMap((fact) => {
      if (fact.use !== 'asked') return [];
      const here = cellOf(fact.source);
      const spot = positionOf(here.address);
      const speaksOf = ({ sheet, address }: { readonly sheet: string; readonly address: string }): boolean => {
        const { row, col } = positionOf(address);
        const isTable = row <= box.top && col <= box.left;
        return sheet === here.sheet && (isTable || row === spot.row || col === spot.col);
      };
      const isAsked = questions.some((one) => one.recognition === id && (one.label === '' || speaksOf(one.at)));
      const isFound = findings.some(
        ({ ruleId, at, other }) =>
          speaksOf(at) || other === referenceTo(here) || (OF_A_TABLE.has(ruleId) && at.sheet === here.sheet),
      );
      const codes = fact.doubts.map(({ code }) => code).join(' ');
      return isAsked && isFound ? [] : [`${referenceTo(here)} ${codes} asked: ${isAsked} found: ${isFound}`];
    }),
  );
}

/** Answers every question by one of its choices, round after round: an answer on a label may raise a question on a figure. */
function answered(books: Books, choose: (choices: readonly string[]) => string | undefined): Contract {
  let mapping: Given['mapping'] = [];
  let contract = opened(books, mapping);
  for (let round = 0; round < 8 && askedIn(contract).length > 0; round += 1) {
    const entries = questionsOf(contract).map((entry) => {
      const meaning = choose(Object.keys(entry.question.choices)) ?? entry.meaning;
      return { ...entry, meaning, decidedBy: 'person' as const };
    });
    const taken = answersIn(entries, 'reponses.json');
    if (!taken.ok) throw new Error(JSON.stringify(taken.problem));
    mapping = [...taken.value, ...mapping];
    contract = opened(books, mapping);
  }
  return contract;
}

/** The same in the pane, by the first option of each question of Lire. */
function answeredInPane(books: Books): Contract {
  let mapping: Given['mapping'] = [];
  let contract = opened(books, mapping);
  for (let round = 0; round < 8 && askedIn(contract).length > 0; round += 1) {
    const entries = openQuestions(contract, 'fr').flatMap((question) =>
      entriesOf(question, question.options[0]?.meaning ?? '', undefined, 'répondu'),
    );
    mapping = [...entries, ...mapping];
    contract = opened(books, mapping);
  }
  return contract;
}

const books: Readonly<Record<string, () => Promise<Books>>> = {
  'the four workbooks of the sample': async () => ({
    workbook: await read('01-rivemont-climat.xlsx'),
    others: await Promise.all(
      ['02-rivemont-observatoire', '03-rivemont-tete', '04-rivemont-ppi'].map(async (name, i) => ({
        file: `${name}.xlsx`,
        sha256: `${i}`,
        workbook: await read(`${name}.xlsx`),
      })),
    ),
  }),
  'the climate workbook alone, whose territory nothing says': async () => ({
    workbook: await read('01-rivemont-climat.xlsx'),
    settings: {},
  }),
  'the TETE export': async () => ({ workbook: await read('03-rivemont-tete.xlsx') }),
  'targets given as reductions, a share, a sink with the other sign': async () => ({
    workbook: grids({
      Objectifs: `
        Émissions de GES (kt CO2e) | 2019 | Objectif 2030
        Résidentiel                | 310  | 0.4
        Tertiaire                  | 205  | 0.5
        Transport routier          | 854  | 0.6`,
      Pourcentages: `
        Consommation (GWh)  | 2019 | 2021
        Résidentiel         | 1200 | '1.150 GWh
        Tertiaire           | 800  | 'entre 700 et 750
        Industrie           | 500  | 'à revoir
        Transport routier   | 900  | '12/2021`,
      Puits: `
        Émissions de GES (t CO2e) | 2019 | 2021
        Résidentiel               | 450  | 440
        Tertiaire                 | 300  | 290
        UTCATF                    | -55  | 52`,
      Mobilité: `
        Indicateur                 | Unité | 2019 | 2021
        Part modale - vélo         | %     | 0.04 | 0.06
        Part modale - marche       | %     | 0.24 | 0.25`,
    }),
  }),
  'two sources that disagree, and a column a thousand times too large': async () => ({
    workbook: grids({
      Climat: `
        GES (kt CO2e)     | 2018 | 2019 | 2021
        Résidentiel       | 320  | 310  | 298
        Tertiaire         | 210  | 205  | 190
        Transport routier | 860  | 854  | 812`,
      Observatoire: `
        GES (kt CO2e)     | 2019 | 2022
        Résidentiel       | 312  | 290000
        Tertiaire         | 205  | 180000
        Transport routier | 850  | 800000`,
      Copie: `
        GES (kt CO2e)     | 2021
        Résidentiel       | 299
        Tertiaire         | 191`,
    }),
  }),
  'units that cannot be, or that nothing says': async () => ({
    workbook: grids({
      Énergie: `
        Consommation d’énergie (t CO2e) | 2019 | 2021
        Résidentiel                     | 1200 | 1150
        Tertiaire                       | 800  | 790`,
      Sans: `
        Émissions de GES  | 2019 | 2021
        Résidentiel       | 310  | 298
        Tertiaire         | 205  | 190`,
      Scopes: `
        GES (kt CO2e) | Scope 1 et 2 2019 | Scope 3 2019
        Résidentiel   | 310               | 20
        Tertiaire     | 205               | 15`,
    }),
  }),
};

async function read(name: string): Promise<Workbook> {
  const host = await xlsxHost(sample(name), name, nodeInflater).read();
  if (!host.ok) throw new Error(host.problem.kind);
  return host.value;
}

describe.each(Object.keys(books))('in %s', (name) => {
  let given: Books;
  beforeAll(async () => {
    given = (await books[name]?.()) ?? { workbook: grids({}) };
  });

  test('every fact in question has a question in the saved mapping and a finding', () => {
    const contract = opened(given, []);
    expect(askedIn(contract).length).toBeGreaterThan(0);
    expect(uncovered(contract)).toEqual([]);
  });

  test('once each question of Lire is answered in the pane, no fact is in question', () => {
    expect(askedIn(answeredInPane(given)).map(({ source }) => referenceTo(cellOf(source)))).toEqual([]);
  });

  test.each([
    ['first', (choices: readonly string[]) => choices[0]],
    ['last', (choices: readonly string[]) => choices.at(-1)],
  ] as const)('once each question is answered by its %s choice, no fact is in question', (_, choose) => {
    const left = askedIn(answered(given, choose));
    expect(
      left.map(({ source, doubts }) => `${referenceTo(cellOf(source))} ${doubts.map(({ code }) => code)}`),
    ).toEqual([]);
  });
});
