import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Compares a generated page with the one in `assets`; under `npm run docs` it writes it instead. */
export function page(name: string, text: string): void {
  const path = join(__dirname, '../../assets', name);
  if (process.env['WRITE_DOCS'] === 'yes') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(readFileSync(path, 'utf8')).toBe(text);
}
