import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What only Microsoft's client says of itself: a name that stays whole when it is made small. */
const ONLY_IN_THE_CLIENT = 'WorksheetCollection._RegisterDataChangedEvent';
/** How its files are called. */
const CLIENT_FILE = /(^|\/)(office|excel|word|outlook|o15apptofilemapping|custom-functions)[\w.-]*\.js$/i;

const dist = join(__dirname, '../../dist');

/** Built files that hold code of Microsoft's client. */
function withClient(folder: string): readonly string[] {
  const base = join(dist, folder);
  if (!existsSync(base)) throw new Error(`${folder} is not built: npm run build`);
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(m?js|html|map|json)$/.test(file))
    .filter((file) => readFileSync(join(base, file), 'utf8').includes(ONLY_IN_THE_CLIENT));
}

test.each(['workbench', 'taskpane'])('%s is delivered without a file of Microsoft’s', (folder) => {
  expect(withClient(folder)).toEqual([]);
  const files = readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => CLIENT_FILE.test(file))).toEqual([]);
});

test.each(['excel-mode', 'test-pages'])(
  '%s, which is not delivered, has the client and nothing else of it',
  (folder) => {
    expect(withClient(folder)).toEqual(['excel-web-16.00.js']);
  },
);

test('the client is the package’s own, to the byte', () => {
  const own = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'));
  expect(readFileSync(join(dist, 'excel-mode/excel-web-16.00.js')).equals(own)).toBe(true);
});
