import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

const root = join(__dirname, '../..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Elements with their prefix dropped: each has one meaning here. */
function parsed(xml: string): Node {
  const top: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = {
      name: name.replace(/^\w+:/, ''),
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (more) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += more;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top.children[0] ?? top;
}

const manifest = parsed(text);
const all = (node: Node): readonly Node[] => [node, ...node.children.flatMap(all)];
const named = (name: string): readonly Node[] => all(manifest).filter((node) => node.name === name);
const values = all(manifest).flatMap(({ attributes }) =>
  ['DefaultValue', 'Value'].flatMap((key) => attributes[key] ?? []),
);

test('the root is a task pane for Office', () => {
  expect(manifest.attributes).toMatchObject({
    xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
    'xsi:type': 'TaskPaneApp',
  });
});

test('elements stand in the order that makes a manifest valid', () => {
  expect(manifest.children.map(({ name }) => name)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  const [overrides] = named('VersionOverrides');
  expect(overrides?.children.map(({ name }) => name)).toEqual(['Requirements', 'Hosts', 'Resources']);
  const [factor] = named('DesktopFormFactor');
  expect(factor?.children.map(({ name }) => name)).toEqual(['GetStarted', 'ExtensionPoint']);
  expect(named('Control').map(({ children }) => children.map(({ name }) => name))).toEqual([
    ['Label', 'Supertip', 'Icon', 'Action'],
  ]);
});

test('the identifier is our own; the version is that of the package and a number of build, from 1.0', () => {
  const [id] = named('Id');
  expect(id?.text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  expect(named('Version')[0]?.text).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
  expect(named('Version')[0]?.text.replace(/\.\d+$/, '')).toBe(version);
});

test('every address is https, on one host, which is listed', () => {
  const addresses = values.filter((value) => value.includes('://'));
  const [domain] = named('AppDomain');
  expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(new Set([domain?.text]));
  expect(domain?.text).toMatch(/^https:/);
});

test('every picture is there, at the size that its name says', () => {
  const pictures = values.flatMap((value) => /icons\/icon-(\d+)\.png$/.exec(value) ?? []).filter((_, i) => i % 2 === 1);
  expect(pictures.length).toBeGreaterThanOrEqual(10);
  for (const size of pictures) {
    const header = readFileSync(join(root, `assets/icons/icon-${size}.png`)).subarray(16, 24);
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([Number(size), Number(size)]);
  }
  const addressOf = new Map(
    named('Images')[0]?.children.map(({ attributes: { id, DefaultValue } }) => [id, DefaultValue]),
  );
  for (const { children } of named('Icon')) {
    const shown = children.map(({ attributes: { size, resid } }) => [size, addressOf.get(resid)?.split('-').at(-1)]);
    expect(shown.map(([size]) => size)).toEqual(expect.arrayContaining(['16', '32', '80']));
    expect(shown).toEqual(shown.map(([size]) => [size, `${size}.png`]));
  }
  expect(named('Icon').length).toBe(named('Group').length + named('Control').length);
  expect(named('IconUrl')[0]?.attributes['DefaultValue']).toMatch(/icon-32\.png$/);
  expect(named('HighResolutionIconUrl')[0]?.attributes['DefaultValue']).toMatch(/icon-64\.png$/);
});

test('what is referred to is defined once and used, in French and in English', () => {
  const used = new Set(all(manifest).flatMap(({ attributes }) => attributes['resid'] ?? []));
  const defined = ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap((list) => named(list)[0]?.children ?? []);
  const ids = defined.map(({ attributes }) => attributes['id'] ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids)).toEqual(used);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  const strings = ['ShortStrings', 'LongStrings', 'Urls'].flatMap((list) => named(list)[0]?.children ?? []);
  for (const { children } of strings) expect(children.map(({ attributes }) => attributes['Locale'])).toEqual(['en-US']);
});

test.each([
  ['ShortStrings', 125],
  ['LongStrings', 250],
  ['DisplayName', 125],
  ['Description', 250],
])('%s fit in %i characters', (list, longest) => {
  const texts = all(named(list)[0] ?? manifest).flatMap(({ attributes }) => [
    attributes['DefaultValue'] ?? '',
    attributes['Value'] ?? '',
  ]);
  expect(texts.filter((one) => one.length > longest)).toEqual([]);
});

test('it asks for ExcelApi 1.12 in both places, and for the workbook alone', () => {
  expect(named('Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion']])).toEqual([
    ['ExcelApi', '1.12'],
    ['ExcelApi', '1.12'],
  ]);
  expect(named('Permissions')[0]?.text).toBe('ReadWriteDocument');
  expect(text).not.toMatch(/localhost|contoso|WebApplicationInfo/i);
});

test('controls, groups and panes have identifiers of their own, short enough', () => {
  const ids = [...named('Control'), ...named('Group')].map(({ attributes }) => attributes['id'] ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id === '' || id.length > 125)).toEqual([]);
  const panes = named('TaskpaneId').map(({ text: id }) => id);
  expect(panes).toEqual(['Office.AutoShowTaskpaneWithDocument']); // the one by which a workbook may open its pane
});

test('the page of the pane and the help page are delivered', () => {
  const pages = values.flatMap((value) => /^https:\/\/[^/]+\/([\w-]+\.html)$/.exec(value)?.[1] ?? []);
  expect([...new Set(pages)].sort()).toEqual(['aide.html', 'help.html', 'taskpane.html']);
  for (const page of ['aide.html', 'help.html']) expect(existsSync(join(root, 'assets/pages', page))).toBe(true);
});
