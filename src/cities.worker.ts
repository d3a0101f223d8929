import * as z from 'zod';
import { readPack } from './adapters/pack/readPack';
import { readStored } from './adapters/stored/readStored';
import { fflateInflater } from './adapters/xlsx/fflateInflater';
import { newWorkbookBytes } from './adapters/xlsx/newWorkbook';
import { xlsxHost } from './adapters/xlsx/xlsxHost';
import { type CityOpening, cityOfFile } from './app/cityOfFile';
import { comparing } from './app/comparing';
import { problemLine } from './app/problemLine';
import { done } from './domain/result';
import { citiesAskSchema, type CitiesAnswer } from './schema/citiesWorker';

// The page's security policy allows no code made at run time, which zod would try first.
z.config({ jitless: true });

const NAME = 'villes.xlsx';
const answer = (message: CitiesAnswer, transfer: readonly ArrayBuffer[] = []): void =>
  self.postMessage(message, { transfer: [...transfer] });

self.addEventListener('message', ({ data }) => void compare(data));

/** Reads the files one after the other, away from the page, tells each as it is read, then gives the workbook. */
async function compare(data: unknown): Promise<void> {
  const { files, language } = citiesAskSchema.parse(data);
  const opening: CityOpening = {
    pack: (bytes, file) => readPack(bytes, file, fflateInflater),
    workbook: async (bytes, file) => {
      const workbook = await xlsxHost(bytes, file, fflateInflater, language).read();
      if (!workbook.ok) return workbook;
      const stored = readStored(workbook.value);
      return stored.ok ? done({ workbook: workbook.value, stored: stored.value }) : stored;
    },
  };
  const comparison = comparing(language, files.length);
  for (const { name, bytes } of files) {
    answer({ is: 'read', name, refusal: comparison.add(await cityOfFile(bytes, name, opening, language)) });
  }
  const compared = comparison.compared();
  if (compared === null) return answer({ is: 'nothing' });
  const host = xlsxHost(
    newWorkbookBytes({ sheets: [], formats: [], isDate1904: false }),
    NAME,
    fflateInflater,
    language,
  );
  const applied = await host.apply({ edits: [], sheets: compared.sheets() });
  if (!applied.ok) return answer({ is: 'failed', sentence: problemLine(applied.problem, language) });
  const bytes = new Uint8Array(host.bytes()); // a copy of its own, to be handed over
  answer({ is: 'written', name: NAME, bytes, summary: compared.text(NAME) }, [bytes.buffer]);
}
