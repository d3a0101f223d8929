import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const src = resolve(__dirname, '../src');
/** Which folder may import which: values go one way, and only adapters and doors touch the world. */
const may: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  catalogue: ['domain'],
  pipeline: ['domain', 'catalogue'],
  report: ['domain', 'catalogue', 'pipeline'],
  ports: ['domain'],
  schema: ['domain'],
  adapters: ['domain', 'ports', 'schema'],
  app: ['domain', 'catalogue', 'pipeline', 'report', 'ports'],
  ui: ['domain', 'catalogue', 'ports', 'app', 'worker'],
  worker: ['domain', 'catalogue', 'pipeline', 'report', 'ports', 'schema', 'app'],
  embedded: ['domain', 'ports'],
  workbench: ['domain', 'catalogue', 'ports', 'adapters', 'app', 'ui', 'embedded', 'worker'],
  commandLine: ['domain', 'catalogue', 'pipeline', 'report', 'ports', 'schema', 'adapters', 'app'],
};

/** A narrow gate between two folders: what one part of a folder may import of one part of another. */
const besides: Readonly<Record<string, string>> = {
  // A cell of the living spreadsheet is read and written in one way, whether a host or Excel's stand-in asks.
  'embedded/univer/': 'adapters/univer/',
};

/** Packages allowed in the pure folders, each with its reason. */
const packages: Readonly<Record<string, string>> = {
  'big.js': 'exact decimals: a figure converted from kilotonnes must be the figure that a person would write',
  'fastest-levenshtein': 'distance between labels as typed and labels as known',
};
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

const importsOf = (file: string) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/from '([^']+)'/g)].map(([, path = '']) =>
    path.startsWith('.') ? relative(src, resolve(src, dirname(file), path)) : path,
  );

const inFolder = files.filter((file) => file.includes('/'));

test.each(inFolder)('%s imports only what its folder may', (file) => {
  const [folder = ''] = file.split('/');
  const inside = importsOf(file).filter((path) => Object.keys(may).includes(path.split('/')[0]!));
  const gate = Object.entries(besides).find(([from]) => file.startsWith(from))?.[1];
  expect(
    inside.filter((path) => {
      const [to = ''] = path.split('/');
      return to !== folder && !may[folder]?.includes(to) && !(gate !== undefined && path.startsWith(gate));
    }),
  ).toEqual([]);
});

test.each(files.filter((file) => /^(domain|catalogue|pipeline|ports)/.test(file)))(
  '%s imports no package but the named ones',
  (file) => {
    const outside = importsOf(file).filter((path) => !Object.keys(may).includes(path.split('/')[0]!));
    expect(outside.filter((path) => !(path in packages))).toEqual([]);
  },
);

/** What the words and numbers in a cell say: the one folder that every stage may use; it is not a stage. */
const reading = 'pipeline/reading/';

test.each(files.filter((file) => /^pipeline\/\w+\//.test(file)))('%s stays in its stage', (file) => {
  const stage = `${file.split('/').slice(0, 2).join('/')}/`;
  const outside = importsOf(file).filter((path) => path.startsWith('pipeline/') && !path.startsWith(stage));
  expect(outside.filter((path) => !path.startsWith(reading))).toEqual([]);
});

/** Whatever speaks to Excel by Microsoft's client does it from one folder; the embedded host is the other side of the wire. */
const speaksToExcel = /\b(?:Excel|Office|OfficeExtension)\.\w/;
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

test.each(files.filter((file) => !file.startsWith('adapters/excel/') && file.endsWith('.ts')))(
  "%s does not know Microsoft's client",
  (file) => {
    const code = withoutComments(readFileSync(join(src, file), 'utf8'));
    // The session names the realm's own `OfficeExtension`, as a member of what it was given.
    expect(code.replace(/realm\.OfficeExtension/g, '')).not.toMatch(speaksToExcel);
  },
);
