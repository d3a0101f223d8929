import { openPack } from '../../../src/adapters/pack/openPack';
import { zipParts } from '../../../src/adapters/pack/zipParts';
import { packProblemLine } from '../../../src/app/packing/packProblemLine';
import { MANIFEST } from '../../../src/domain/pack';
import { drawnPack, packParts } from '../../support/drawnPack';
import { partsOf } from '../../support/xlsxBook';
import { zipOf } from '../../support/xlsxPackage';

const texts = { 'tables/cells.csv': 'table,value\r\nA-1.3,284\r\n', 'report.html': '<p>Rivemont</p>' };

async function refusal(bytes: Uint8Array, wanted?: 'final' | 'draft') {
  const opened = await openPack(bytes, 'rivemont.zip', wanted === undefined ? {} : { wanted });
  if (opened.ok) throw new Error('the pack was taken');
  const [fr, en] = (['fr', 'en'] as const).map((language) => packProblemLine(opened.problem, language));
  expect([fr, en].join()).not.toMatch(/undefined|\{|\n/);
  return { kind: opened.problem.kind, fr };
}

/** The same archive, with other bytes in its directory's header of the entry at `place`. */
async function withAttributes(attributes: number): Promise<Uint8Array> {
  const bytes = (await drawnPack(texts)).slice();
  const view = new DataView(bytes.buffer);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at += 1;
  view.setUint32(at + 38, attributes, true);
  return bytes;
}

test('a pack that arrives whole is opened, each part as it was put in', async () => {
  const opened = await openPack(await drawnPack(texts), 'rivemont.zip', { wanted: 'final' });
  if (!opened.ok) throw new Error(opened.problem.kind);
  expect(opened.value.manifest.territory?.name).toBe('Rivemont Métropole');
  expect([...opened.value.parts.keys()]).toEqual(['tables/cells.csv', 'report.html']);
  expect(new TextDecoder().decode(opened.value.parts.get('report.html'))).toBe('<p>Rivemont</p>');
});

test('the same parts give the same bytes, whatever their order', async () => {
  const parts = [...(await packParts(texts))];
  expect(zipParts(new Map([...parts].reverse()))).toEqual(zipParts(new Map(parts)));
});

test('what is no archive, or an archive of something else, is said', async () => {
  expect(await refusal(new TextEncoder().encode('rien'))).toEqual({
    kind: 'not-a-zip',
    fr: 'rivemont.zip : ce n’est pas une archive ZIP, donc pas un dossier fait par Passerelle. Redemandez le dossier à la ville.',
  });
  expect((await refusal(new Uint8Array())).kind).toBe('not-a-zip');
  expect((await refusal(zipOf({ parts: partsOf({ titles: ['Bilan GES'] }) }))).kind).toBe('not-a-pack');
  expect((await refusal(await drawnPack(texts, { format: 'another' }))).kind).toBe('not-a-pack');
});

test('a pack of a newer version asks for an update', async () => {
  expect(await refusal(await drawnPack(texts, { version: 2 }))).toMatchObject({
    kind: 'newer-pack',
    fr: expect.stringContaining('plus récente (2)'),
  });
});

test('a manifest that lacks something says what', async () => {
  expect(await refusal(await drawnPack(texts, { counts: { blocking: -1 } }))).toMatchObject({
    kind: 'bad-manifest',
    fr: expect.stringContaining('(counts.blocking)'),
  });
});

test('a pack cut short at any place is refused', async () => {
  const whole = await drawnPack(texts);
  for (let length = 4; length < whole.length; length += 97) {
    expect((await refusal(whole.subarray(0, length))).kind).toBe('truncated-pack');
  }
});

test('a part that changed since is named, be it by one byte and with a sound archive', async () => {
  const parts = new Map(await packParts(texts));
  parts.set('tables/cells.csv', new TextEncoder().encode('table,value\r\nA-1.3,285\r\n'));
  expect(await refusal(zipParts(parts))).toMatchObject({
    kind: 'damaged-part',
    fr: expect.stringContaining('tables/cells.csv'),
  });
  const bytes = (await drawnPack(texts)).slice();
  const view = new DataView(bytes.buffer);
  bytes[30 + view.getUint16(26, true) + 4]! ^= 1; // inside the packed bytes of the first part, the manifest
  expect((await refusal(bytes)).kind).toBe('damaged-part');
});

test('a part that is missing, and one that nobody listed, are named', async () => {
  const parts = new Map(await packParts(texts));
  parts.delete('report.html');
  expect(await refusal(zipParts(parts))).toMatchObject({ kind: 'missing-part' });
  const more = new Map(await packParts(texts));
  more.set('notes.txt', new Uint8Array([65]));
  expect(await refusal(zipParts(more))).toMatchObject({
    kind: 'unlisted-part',
    fr: expect.stringContaining('notes.txt'),
  });
});

test.each(['../secret.txt', '/etc/passwd', 'C:/Windows/a.txt', 'tables\\cells.csv', 'a/../../b', 'tables/../x'])(
  'a part named %s is refused before anything is read',
  async (name) => {
    const bytes = zipOf({
      parts: [
        { name: MANIFEST, content: '{}' },
        { name, content: 'x' },
      ],
    });
    expect((await refusal(bytes)).kind).toBe('unsafe-names');
  },
);

test('a manifest that lists a part out of the folder is refused', async () => {
  const part = { path: '../x', role: 'tables', bytes: 1, sha256: '0'.repeat(64) };
  expect((await refusal(await drawnPack(texts, { parts: [part] }))).kind).toBe('bad-manifest');
});

test('the same part twice is refused', async () => {
  const content = 'x';
  const parts = [MANIFEST, 'a.csv', 'A.csv'].map((name) => ({ name, content }));
  expect((await refusal(zipOf({ parts }))).kind).toBe('unsafe-names');
});

test.each([
  ['a link of Unix', 0o120777 * 0x10000],
  ['a device', 0o060777 * 0x10000],
  ['a link of Windows', 0x400],
])('%s in the archive is refused', async (_, attributes) => {
  expect((await refusal(await withAttributes(attributes))).kind).toBe('link-part');
});

test('a plain file with its rights is no link', async () => {
  expect((await openPack(await withAttributes(0o100644 * 0x10000), 'a.zip')).ok).toBe(true);
});

test('a bomb is refused by what it declares, and one that lies by what it gives', async () => {
  const zeros = new Uint8Array(60_000_000);
  const manifest = { name: MANIFEST, content: '{}' };
  expect(await refusal(zipOf({ parts: [manifest, { name: 'a.csv', content: zeros }] }))).toMatchObject({
    kind: 'pack-too-large',
    fr: expect.stringContaining('taux de compression'),
  });
  const lying = { name: MANIFEST, content: zeros.subarray(0, 1_000_000), declaredSize: 10 };
  expect((await refusal(zipOf({ parts: [lying] }))).kind).toBe('damaged-part');
  const many = Array.from({ length: 300 }, (_, i) => ({ name: `${i}.csv`, content: 'x' }));
  expect((await refusal(zipOf({ parts: [manifest, ...many] }))).kind).toBe('pack-too-large');
});

test('a draft where a final pack is wanted is said', async () => {
  expect(await refusal(await drawnPack(texts, { kind: 'draft' }), 'final')).toMatchObject({
    kind: 'wrong-kind',
    fr: expect.stringContaining('dossier de travail'),
  });
});
