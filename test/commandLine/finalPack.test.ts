import { unzipSync } from 'fflate';
import { openPack } from '../../src/adapters/pack/openPack';
import { sample } from '../support/machine';
import { FULL_NAME, namedWorkbook, PERSON } from '../support/namedWorkbook';
import { packedFinal, readyToSend } from '../support/readyToSend';

const territory = { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' } as const;

/** All that an archive holds, archives in it opened too, as one text; Parquet and XML as they are. */
function allIn(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${name.endsWith('.xlsx') ? allIn(part) : new TextDecoder('latin1').decode(part)}`)
    .join('\n');
}

const traces = [
  FULL_NAME,
  PERSON.surname,
  PERSON.surname.toUpperCase(),
  PERSON.email,
  PERSON.given,
  'Vauquelin',
  '06 12 34 56 78',
];

async function finalOf(file: string, bytes: Uint8Array, more = '') {
  const files = await readyToSend(file, { [file]: bytes }, territory);
  const { code, out, error, disk } = await packedFinal(file, files, more);
  return { code, out, error, archive: disk.get('envoi.zip') ?? new Uint8Array() };
}

test('once each warning has its sentence and each empty table its reason, the final pack is made', async () => {
  const { code, out, archive } = await finalOf('propre.xlsx', sample('05-rivemont-propre.xlsx'));
  expect([code, out]).toEqual([0, expect.stringContaining('Passerelle ne dit rien du contrat lui-même')]);
  const pack = await openPack(archive, 'envoi.zip', { wanted: 'final' });
  if (!pack.ok) throw new Error(pack.problem.kind);
  expect([...pack.value.parts.keys()].filter((path) => /mapping|findings/.test(path))).toEqual([]);
  const { chapters, counts, territory: whose } = pack.value.manifest;
  expect(whose).toMatchObject(territory);
  expect(counts).toMatchObject({ blocking: 0, warning: counts.justified });
  const said = chapters.flatMap(({ tables }) => tables).filter(({ state }) => state !== 'written');
  expect(new Set(said.map(({ state }) => state))).toEqual(new Set(['not-applicable', 'elsewhere']));
  expect(said.every(({ reason, page }) => (reason ?? page) !== undefined)).toBe(true);
});

describe('a name planted in ten places of a workbook', () => {
  const named = namedWorkbook(sample('05-rivemont-propre.xlsx'));
  const file = `plan ${FULL_NAME}.xlsx`.replaceAll(' ', '_');

  test('is in every one of them to begin with', async () => {
    const parts = unzipSync(await named);
    const holds = Object.entries(parts).filter(([, part]) => /Vauquelin/i.test(new TextDecoder().decode(part)));
    expect(holds.length).toBeGreaterThanOrEqual(7);
  });

  test('is in no byte of the final pack, unless ticked', async () => {
    const { code, archive, out } = await finalOf(file, await named);
    expect(code).toBe(0);
    const all = allIn(archive);
    expect(traces.filter((trace) => all.includes(trace))).toEqual([]);
    expect(Buffer.from(archive).includes('Vauquelin')).toBe(false);
    expect(all).toContain(Buffer.from('[nom non transmis]').toString('latin1'));
    expect(out).toContain('ne sont pas transmises');
  });

  test('goes out where the sender ticked it', async () => {
    const { code, archive } = await finalOf(file, await named, '--with-names');
    expect(code).toBe(0);
    expect(allIn(archive)).toContain('Vauquelin');
  });

  test('is in no byte of a part that was ticked either: mapping and findings', async () => {
    const { archive } = await finalOf(
      file,
      await named,
      '--include mapping --include findings --author Apolyne_Vauquelin-Trestan',
    );
    const all = allIn(archive);
    expect(all).toContain('findings.json');
    expect(traces.filter((trace) => all.includes(trace))).toEqual([]);
  });
});
