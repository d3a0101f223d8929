import { newWorkbookBytes } from '../../src/adapters/xlsx/newWorkbook';
import { testEngine, told } from '../support/engine';
import { grid } from '../support/grid';

jest.setTimeout(30_000);

const bytes = () =>
  newWorkbookBytes(
    grid(`
      Émissions de GES (t CO2e) | 2019   | 2021
      Transport routier         | 298000 | 284000
      Autres transports         | 2000   | 1500
      Bâtiments                 | 402000 | 395000`),
  );

const opened = async (language: 'fr' | 'en' = 'fr') => {
  const engine = testEngine();
  await told(engine, 'openFile', { bytes: bytes(), name: 'ges.xlsx', language });
  const settings = { territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' } } as const;
  await told(engine, 'changeSettings', { settings });
  return engine;
};

test('each figure says who asks for it and which cells answer, most recent first; a sum, the cells of its terms', async () => {
  const engine = await opened();
  const { rows, askers } = await told(engine, 'coverage', {});
  expect(askers.map(({ name }) => name)).toEqual(['Contrat', 'PCAET', 'TETE', 'CRTE']);
  const line = (id: string) => rows.find(({ indicator }) => indicator === id);
  expect(line('ghg-transport-routier')).toMatchObject({
    says: 'nous l’avons',
    identifiers: 'Contrat A-1.3:transport · PCAET PEC_GES_3 · TETE cae_1.e',
    cells: [
      { cell: { text: 'Bilan!C2' }, what: 'résultat 2021' },
      { cell: { text: 'Bilan!B2' }, what: 'résultat 2019' },
    ],
    holder: null,
  });
  expect(line('ghg-transport')).toMatchObject({ state: 'derived', cells: [{ cell: { text: 'Bilan!C2' } }, {}] });
  expect(rows.every(({ askedBy }) => askedBy.length > 0)).toBe(true);
  engine.end();
});

test('what the contract lacks is asked of who holds it, in one mail each, and all of it is one list to hand out', async () => {
  const engine = await opened();
  const { rows, holders, list, contract } = await told(engine, 'coverage', {});
  const soils = holders.find(({ id }) => id === 'soils');
  expect(soils?.figures).toContain('Séquestration - forêt (tCO2e/an)');
  expect(soils?.letter).toMatch(
    /^Bonjour, pour le Contrat Ville Climat de Rivemont Métropole, .*\u202f; .*\u202f\? Merci\.$/,
  );
  expect(holders.flatMap(({ figures }) => figures).length).toBe(contract.missing);
  expect(list.split('\n').filter((line) => line.startsWith('- ')).length).toBe(contract.missing);
  expect(rows.find(({ indicator }) => indicator === 'sequestration-forest')?.holder).toMatch(/ALDO/);
  engine.end();
});

test('what is to be given back has one line per figure, in the unit of each framework', async () => {
  const engine = await opened('en');
  const { given, sheet } = await told(engine, 'coverage', {});
  expect(sheet).toBeNull();
  const tete = given.find(({ to }) => to === 'tete');
  expect(tete?.figures.find(({ identifier }) => identifier === 'cae_1.e')).toMatchObject({
    value: '284\u00a0kteq CO2',
    when: 'result 2021',
    cell: { text: 'Bilan!C2' },
    others: 1,
    theirs: null,
  });
  engine.end();
});

test('the sheet « À reporter » is previewed and written by its name, with our own sheets that it needs', async () => {
  const engine = await opened();
  const preview = await told(engine, 'previewTables', { tables: ['give-back'] });
  expect(preview.newSheets.map(({ table }) => table)).toEqual([
    'cover',
    'funding-annex',
    'follow-up',
    'coverage',
    'charts',
    'give-back',
    'findings',
    'lineage',
  ]);
  expect(preview.counts).toMatchObject({ sheets: 8, tables: 1 });
  const plan = await told(engine, 'planTables', { tables: ['give-back'], takeOurs: [] });
  expect(plan.sheets.map(({ table }) => table)).toEqual(preview.newSheets.map(({ table }) => table));
  const view = await told(engine, 'applied', { isTakenBack: false });
  expect(view.done).toMatchObject({ kind: 'written', count: 1 });
  expect((await told(engine, 'coverage', {})).sheet?.text).toBe('CCC À reporter!B1'); // its column A is hidden
  expect((await told(engine, 'previewTables', { tables: ['give-back'] })).counts.tables).toBe(0);
  engine.end();
});

test('the observatory of a laureate’s region is named to who asks', async () => {
  const engine = testEngine();
  await told(engine, 'openFile', { bytes: bytes(), name: 'ges.xlsx', language: 'fr' });
  const settings = { territory: { name: 'Ville de Lyon', level: 'commune', siren: '216901231' } } as const;
  await told(engine, 'changeSettings', { settings });
  const { holders, rows } = await told(engine, 'coverage', {});
  expect(holders.find(({ id }) => id === 'observatory')?.name).toContain('ORCAE / Atmo AURA');
  expect(rows.find(({ indicator }) => indicator === 'sequestration-forest')?.holder).toContain('ORCAE / Atmo AURA');
  engine.end();
});
