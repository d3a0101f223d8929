import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compares a text with its golden file in `test/golden`; under `npm run docs` it writes it instead, to be reviewed. */
export function expectSameAsGolden(name: string, text: string): void {
  const path = join(__dirname, '../golden', name);
  if (process.env['WRITE_DOCS'] === 'yes') writeFileSync(path, text);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '(no golden file: npm run docs)').toBe(text);
}
