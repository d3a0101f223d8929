import { openPack } from '../../src/adapters/pack/openPack';
import { webDigest } from '../../src/adapters/pack/webDigest';
import { streamed } from '../../src/domain/snapshot';
import type { PartRole } from '../../src/domain/pack';
import type { Engine } from '../../src/worker/protocol';
import { testEngine, told } from '../support/engine';
import { grids } from '../support/grid';

jest.setTimeout(60_000);

const workbook = grids({
  GES: `
  Rivemont Métropole, GES (tCO2e) | 2018  | 2019
  Résidentiel                     | 33840 | 33000
  Tertiaire                       | 24610 | 24000
  Transport routier               | 81270 | 80000`,
});

const engines: Engine[] = [];
afterEach(() => engines.splice(0).forEach((engine) => engine.end()));

async function opened(): Promise<Engine> {
  const engine = testEngine();
  engines.push(engine);
  streamed(workbook, {
    book: (head) => engine.give({ is: 'book', head }),
    sheet: (head) => engine.give({ is: 'sheet', head }),
    block: (block) => engine.give({ is: 'block', block }),
  });
  await told(engine, 'understand', { language: 'fr' });
  return engine;
}

const ROLES: readonly PartRole[] = ['workbook', 'report', 'facts', 'tables', 'mapping', 'findings'];

test('before a pack is made, what is in the way is told, and a draft holds the findings, a final one does not', async () => {
  const view = await told(await opened(), 'packView', {});
  expect(view.isReady).toBe(false);
  expect(view.waits.join('\n')).toMatch(/tableaux? vides?\s: /);
  expect(view.parts.map(({ role }) => role)).toEqual(ROLES);
  expect(view.atFirst.draft).toEqual(expect.arrayContaining(['mapping', 'findings']));
  expect(view.atFirst.final).not.toContain('findings');
});

test('a draft is a pack that a reader opens, with the parts that were ticked and the fingerprint of the whole', async () => {
  const engine = await opened();
  const made = await told(engine, 'makePack', { kind: 'draft', parts: ['tables', 'findings'], hasNames: false });
  expect(made?.name).toMatch(/ccc-travail\.zip$/);
  const pack = await openPack(made?.bytes ?? new Uint8Array(), 'travail.zip');
  if (!pack.ok) throw new Error(pack.problem.kind);
  expect(new Set(pack.value.manifest.parts.map(({ role }) => role))).toEqual(new Set(['tables', 'findings']));
  expect(made?.fingerprint).toBe(await webDigest(made?.bytes ?? new Uint8Array()));
  const again = await told(engine, 'makePack', { kind: 'draft', parts: ['tables', 'findings'], hasNames: false });
  expect(again?.bytes).toEqual(made?.bytes);
});

test('no final pack is made while the tables are not ready', async () => {
  expect(await told(await opened(), 'makePack', { kind: 'final', parts: ROLES, hasNames: false })).toBeNull();
});

test('an empty table is said not to apply, or to be written elsewhere, and waits no more', async () => {
  const engine = await opened();
  const before = await told(engine, 'packView', {});
  const tables = {
    'IP-5': { state: 'not-applicable', reason: 'aucun obstacle financier' },
    'C-1.2': { state: 'elsewhere', page: 'contrat, page 41' },
  } as const;
  await told(engine, 'changeSettings', { settings: { tables } });
  const after = await told(engine, 'packView', {});
  const saidOf = (wanted: string) => after.tables.find(({ table }) => table === wanted)?.said;
  expect(saidOf('IP-5')).toMatch(/^Sans objet\s: aucun obstacle financier$/);
  expect(saidOf('C-1.2')).toMatch(/^Écrit ailleurs\s: contrat, page 41$/);
  const empties = ({ tables: all }: typeof after) => all.filter(({ said }) => said === null).length;
  expect(empties(after)).toBe(empties(before) - 2);
});

const remark = {
  id: 'r1',
  table: 'A-1.3',
  key: 'transport/total',
  remark: 'D’où vient cette baisse ?',
  by: 'Conseiller',
};
const sheetOf = (remarks: readonly object[]): string =>
  JSON.stringify({
    format: 'passerelle-remarks',
    version: 1,
    pack: { kind: 'draft', fingerprint: 'a'.repeat(64) },
    remarks,
  });

test('a reader’s remarks come back as points to answer, at the cells that they speak of', async () => {
  const engine = await opened();
  const { check } = await told(engine, 'importRemarks', { name: 'reponses.json', text: sheetOf([remark]) });
  const group = check.groups.find(({ findings }) => findings.some(({ message }) => message.includes('cette baisse')));
  expect(group?.severity).toBe('warning');
  expect(group?.findings[0]?.cell?.at.sheet).toBe('CCC A-1.3');
  const refused = await engine.ask('importRemarks', { name: 'autre.json', text: '{}' });
  expect(refused).toMatchObject({ ok: false, problem: { kind: 'not-a-remark-sheet', file: 'autre.json' } });
});
