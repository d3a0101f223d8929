import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/pipeline/check/rules';

const src = join(__dirname, '../../../src/pipeline/check/rules');
const tests = join(__dirname, 'rules');
const camel = (id: string) => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

test('every rule file is in the catalogue, once', () => {
  const files = readdirSync(src)
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''));
  expect(rules.map(({ meta }) => camel(meta.id)).sort()).toEqual(files.sort());
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, { meta }) => {
  test('has an identifier in kebab-case and, if any, a reference to the rule book', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(meta.reference ?? 'CCC-000').toMatch(/^CCC-\d{3}$/);
  });

  test('speaks French and English, each sentence closed, and names its source', () => {
    for (const { fr, en } of [meta.title, meta.why, meta.message, meta.next]) {
      expect(fr.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(en).not.toBe(fr);
    }
    for (const { fr, en } of [meta.why, meta.message]) {
      expect(fr).toMatch(/[.?!]$/);
      expect(en).toMatch(/[.?!]$/);
    }
    expect(meta.title.fr.length).toBeLessThanOrEqual(70); // a line of the pane
    expect([meta.source.fr.trim(), meta.source.en.trim()]).not.toContain('');
  });

  test('writes French with its own punctuation', () => {
    for (const { fr } of [meta.title, meta.why, meta.message, meta.next]) {
      expect(fr).not.toMatch(/[a-zà-ÿ]'[a-zà-ÿ]|\w[:;?!](?!\/)/i); // typographic apostrophe, space before : ; ? !
      expect(fr).not.toContain('"');
    }
  });

  test('has its own test, with a valid and an invalid case, and its two pages', () => {
    const path = join(tests, `${camel(id)}.test.ts`);
    expect(existsSync(path)).toBe(true);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/valid: \{\s+\S/);
    expect(text).toMatch(/invalid: \{\s+\S/);
    for (const language of ['fr', 'en']) {
      expect(existsSync(join(__dirname, `../../../assets/help/rules/${id}.${language}.md`))).toBe(true);
    }
  });
});
