import { ran, type Ran } from './machine';

type Files = Readonly<Record<string, Uint8Array | string>>;

/** What an officer gives before sending: a sentence for each warning, a reason for each empty table, who validated. */
export async function readyToSend(file: string, files: Files, territory: object): Promise<Files> {
  const base = JSON.stringify({ territory });
  const gate = await ran(`pack ${file} --out a.zip --settings base.json --json`, { ...files, 'base.json': base });
  const { waiting } = JSON.parse(gate.out) as { waiting: readonly { kind: string; tables: readonly string[] }[] };
  const empty = waiting.flatMap(({ tables }) => tables);
  const asked = await ran(`inspect ${file} --save-mapping answers.json --settings base.json`, {
    ...files,
    'base.json': base,
  });
  const answers = JSON.parse(new TextDecoder().decode(asked.disk.get('answers.json'))) as {
    justifications: readonly { text: string }[];
  };
  const justifications = answers.justifications.map((one) => ({ ...one, text: 'Vérifié au service climat.' }));
  const tables = Object.fromEntries(
    empty.map((table, i) => [
      table,
      i % 2 === 0
        ? { state: 'not-applicable', reason: 'Sans objet ici.' }
        : { state: 'elsewhere', page: `p. ${i + 10}` },
    ]),
  );
  return {
    ...files,
    'answers.json': JSON.stringify({ ...answers, justifications }),
    'settings.json': JSON.stringify({ territory, tables }),
  };
}

export const packedFinal = (file: string, files: Files, more = ''): Promise<Ran> =>
  ran(`pack ${file} --out envoi.zip --settings settings.json --mapping answers.json ${more}`.trim(), files);
