import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytesOf } from './samples/book.mjs';
import { cleanBook } from './samples/clean.mjs';
import { climateBook, climateExtras } from './samples/climate/index.mjs';
import { financeBook } from './samples/finance/index.mjs';
import { observatoryBook } from './samples/observatory.mjs';
import { teteBook } from './samples/tete.mjs';

/** The workbooks of a city that does not exist. `node scripts/samples.mjs [FOLDER]`: `assets/samples` unless told. */
const books = {
  '01-rivemont-climat.xlsx': climateBook,
  '02-rivemont-observatoire.xlsx': observatoryBook,
  '03-rivemont-tete.xlsx': teteBook,
  '04-rivemont-ppi.xlsx': financeBook,
  '05-rivemont-propre.xlsx': cleanBook,
};

const folder = process.argv[2] ?? fileURLToPath(new URL('../assets/samples', import.meta.url));
await mkdir(folder, { recursive: true });
for (const [name, make] of Object.entries(books)) {
  const extras = make === climateBook ? climateExtras : {};
  await writeFile(join(folder, name), await bytesOf(make(), extras));
}
