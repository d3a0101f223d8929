import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What is fetched before the first screen of the pane, gzipped, Office.js aside (design, section 7). */
export const MOST_BYTES = 205_000;

/** Words that only the worker's catalogues hold: an indicator, a rule, a label. */
const CATALOGUE_WORDS = ['ghg-transport-routier', 'unit-in-cell', 'sector:residentiel'];

/** Parts of the kit that are too heavy for a pane. */
const HEAVY = ['ms-DetailsList'];

/** The page's own scripts and styles, each with its gzipped size. */
export function firstScreen(folder, page = 'taskpane.html') {
  const html = readFileSync(join(folder, page), 'utf8');
  const files = [...html.matchAll(/<(?:script|link)[^>]+?(?:src|href)="?([^"\s>]+\.(?:js|css))/g)]
    .map(([, file]) => file)
    .filter((file) => !file.startsWith('https:'));
  return files.map((file) => {
    const bytes = readFileSync(join(folder, file));
    return { file, size: gzipSync(bytes, { level: 9 }).length, text: bytes.toString('utf8') };
  });
}

/** Why the first screen is not as it should be; nothing when it is. */
export function firstScreenFaults(folder, page) {
  const files = firstScreen(folder, page);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const found = (words, why) =>
    words
      .filter((word) => files.some(({ text }) => text.includes(word)))
      .map((word) => `the pane's own scripts hold ${why} (${word})`);
  return [
    ...(total > MOST_BYTES ? [`${total} bytes gzipped before the first screen, ${MOST_BYTES} at most`] : []),
    ...found(CATALOGUE_WORDS, "the worker's catalogues"),
    ...found(HEAVY, 'a part of the kit that is too heavy'),
  ];
}

/** By hand: `node scripts/firstScreen.mjs dist/taskpane` prints each size, and why it is too much. */
if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? 'dist/taskpane');
  for (const { file, size } of firstScreen(folder)) process.stdout.write(`${file} ${size}\n`);
  const faults = firstScreenFaults(folder);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
