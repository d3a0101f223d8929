import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

/** Each list of `assets/catalogue` and the file of `src/catalogue/frameworks` made from it: columns kept, in this order. */
const lists = [
  {
    list: 'tete-indicators',
    file: 'teteIndicatorRows',
    columns:
      'id sets title short_title long_title unit parent formula direction direction_basis measures sectors themes asked_by_pcaet not_typed',
  },
  {
    list: 'tete-measures',
    file: 'teteMeasureRows',
    columns: 'framework id name points category indicators origin in_progress',
  },
  { list: 'crte-2021', file: 'crte2021Rows', columns: 'id title unit now merged_by' },
  { list: 'eci-2021', file: 'eci2021Rows', columns: 'id title unit now merged_by' },
  { list: 'citergie-2021', file: 'citergie2021Rows', columns: 'id title unit' },
  { list: 'pcaet-deposit', file: 'pcaetDepositRows', columns: 'id title unit' },
  { list: 'ccc-indicators', file: 'cccIndicatorRows', columns: 'id name_fr name_en unit domain definition mandatory' },
];
const root = fileURLToPath(new URL('..', import.meta.url));

/** A cell as it stands in a template string: one line, no tab, nothing that the string would read. */
const cell = (text) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`$]/g, '\\$&');

/** The text of a generated file. Throws on a missing column, a broken row or an identifier that stands twice. */
function generated({ list, file, columns }, csv) {
  const { data, errors, meta } = Papa.parse(csv, { header: true, skipEmptyLines: true });
  const names = columns.split(' ');
  const missing = names.filter((name) => !meta.fields.includes(name));
  if (errors.length > 0 || missing.length > 0) {
    throw new Error(`${list}.csv: ${errors[0]?.message ?? `no column ${missing.join(', ')}`}`);
  }
  const keys = data.map(({ framework = '', id }) => `${framework} ${id}`);
  const twice = keys.find((key, i) => keys.indexOf(key) < i);
  if (twice !== undefined) throw new Error(`${list}.csv: ${twice.trim()} stands twice`);
  const rows = data.map((row) =>
    names
      .map((name) => cell(row[name]))
      .join('\t')
      .trimEnd(),
  );
  return [
    `// Made by \`npm run catalogue\` from assets/catalogue/${list}.csv: correct that list, not this file.`,
    `/** One row per line, cells between tabs: ${names.join(', ')}. */`,
    `export const ${file} = \``,
    ...rows,
    '`;',
    '',
  ].join('\n');
}

/** `node scripts/catalogue.mjs` writes the files; with `--check`, says those that are stale and exits with 1. */
const isCheck = process.argv.includes('--check');
for (const entry of lists) {
  const csv = await readFile(resolve(root, `assets/catalogue/${entry.list}.csv`), 'utf8');
  const path = resolve(root, `src/catalogue/frameworks/${entry.file}.ts`);
  const text = generated(entry, csv);
  if (!isCheck) await writeFile(path, text);
  else if ((await readFile(path, 'utf8')) !== text) {
    process.stderr.write(`src/catalogue/frameworks/${entry.file}.ts is stale: npm run catalogue\n`);
    process.exitCode = 1;
  }
}
