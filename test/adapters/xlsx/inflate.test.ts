import { fflateInflater } from '../../../src/adapters/xlsx/fflateInflater';
import { inflateEntry, streamEntry } from '../../../src/adapters/xlsx/inflate';
import { nodeInflater } from '../../../src/adapters/xlsx/nodeInflater';
import { openZip } from '../../../src/adapters/xlsx/zip';
import { zipOf } from '../../support/xlsxPackage';

describe.each([
  ['native inflate', nodeInflater],
  ['inflate in JavaScript', fflateInflater],
])('%s', (_, inflater) => {
  const content = 'Transport;310;'.repeat(40_000);
  const opened = (declaredSize?: number, isStored = false) => {
    const part = { name: 'a.csv', content, isStored, ...(declaredSize !== undefined && { declaredSize }) };
    const zip = openZip(zipOf({ parts: [part] }), 'a.xlsx', inflater);
    if (!zip.ok) throw new Error(zip.problem.kind);
    return { zip: zip.value, entry: zip.value.entries[0]! }; // one part was drawn
  };
  const streamed = async ({ zip, entry }: ReturnType<typeof opened>, most = Number.POSITIVE_INFINITY) => {
    const chunks: string[] = [];
    const result = await streamEntry(zip, entry, (chunk) => {
      chunks.push(new TextDecoder().decode(chunk));
      return chunks.length >= most ? 'stop' : undefined;
    });
    return { result, text: chunks.join(''), count: chunks.length };
  };

  test.each([false, true])('gives a part whole and by chunks (stored: %s)', async (isStored) => {
    const part = opened(undefined, isStored);
    const whole = inflateEntry(part.zip, part.entry);
    expect(whole.ok && new TextDecoder().decode(whole.value) === content).toBe(true);
    const { result, text } = await streamed(part);
    expect([result.ok, text === content]).toEqual([true, true]);
  });

  test('stops when told to, which is no problem', async () => {
    const { result, count } = await streamed(opened(), 1);
    expect([result.ok, count]).toEqual([true, 1]);
  });

  test.each([content.length - 1, content.length + 1, 10])('refuses a part that says it has %d bytes', async (size) => {
    const part = opened(size);
    const damaged = { ok: false, problem: { kind: 'damaged', file: 'a.xlsx', detail: 'a.csv' } };
    expect(inflateEntry(part.zip, part.entry)).toEqual(damaged);
    const { result, text } = await streamed(part);
    expect(result).toEqual(damaged);
    expect(text.length).toBeLessThanOrEqual(Math.max(size, content.length));
  });

  test('refuses a part whose bytes were altered', async () => {
    const part = opened();
    part.zip.bytes[part.entry.dataStart + 40]! ^= 0x55; // inside the data, which is longer
    expect(inflateEntry(part.zip, part.entry)).toMatchObject({ ok: false, problem: { kind: 'damaged' } });
    expect((await streamed(part)).result).toMatchObject({ ok: false, problem: { kind: 'damaged' } });
  });

  test('lets the reader’s own failure through', async () => {
    const { zip, entry } = opened();
    const failing = streamEntry(zip, entry, () => {
      throw new Error('ours');
    });
    await expect(failing).rejects.toThrow('ours');
  });
});
