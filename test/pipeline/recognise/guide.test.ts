import { existsSync, readdirSync, readFileSync } from 'node:fs';

const guide = readFileSync('src/pipeline/recognise/README.md', 'utf8');
const profiles = readdirSync('src/pipeline/recognise/profiles').filter((name) => name !== 'generic.ts');

test('the files and folders that the guide names are there', () => {
  const named = [...guide.matchAll(/`((?:src|test|scripts)\/[\w/.-]+)`/g)].flatMap(([, path]) => path ?? []);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
  const files = [...guide.matchAll(/`(\w+\.ts)`/g)].flatMap(([, file]) => file ?? []);
  const all = ['recognise/profiles', 'map'].flatMap((folder) => readdirSync(`src/pipeline/${folder}`));
  expect(files.filter((file) => !all.includes(file))).toEqual([]);
});

test('each profile is on the list of profiles', () => {
  const list = readFileSync('src/pipeline/recognise/recognise.ts', 'utf8');
  expect(profiles.filter((file) => !list.includes(`./profiles/${file.replace('.ts', '')}'`))).toEqual([]);
});
