import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleExamples } from '../../src/ui/check/ruleExamples';

const folder = join(__dirname, '../../assets/help/rules');

test.each(readdirSync(folder))(
  '%s: what is found, what is said, what to do and what is accepted are read from it',
  (name) => {
    const examples = ruleExamples(readFileSync(join(folder, name), 'utf8'));
    const kinds = examples.map(({ is }) => is);
    expect(kinds.slice(0, 3)).toEqual(['grid', 'list', 'list']);
    expect(kinds.at(-1)).toBe('grid');
    expect(examples[0]?.title).toBe(name.endsWith('.fr.md') ? 'Signalé' : 'Found');
  },
);

test('a page that did not come has no example', () => {
  expect(ruleExamples('')).toEqual([]);
});
