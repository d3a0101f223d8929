import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

/** A file in which a person put a note on cells of a sheet, each with a thread, as Excel saves them. */
export function withNotes(bytes: Uint8Array, sheet: string, notes: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(bytes);
  const part = partOf(parts, sheet);
  const cells = Object.entries(notes);
  const put = (name: string, text: string) => {
    parts[name] = strToU8(text);
  };
  put(
    'xl/comments9.xml',
    `<comments xmlns="${NAMESPACE}"><authors><author>Camille</author></authors><commentList>${cells
      .map(([cell, text]) => `<comment ref="${cell}" authorId="0"><text><t>${text}</t></text></comment>`)
      .join('')}</commentList></comments>`,
  );
  put(
    'xl/threadedComments/threadedComment9.xml',
    `<ThreadedComments xmlns="${THREADS}">${cells
      .map(([cell, text], i) => `<threadedComment ref="${cell}" id="{${i}}"><text>${text}</text></threadedComment>`)
      .join('')}</ThreadedComments>`,
  );
  // Excel writes breaks that are not closed: the drawing is not XML
  put(
    'xl/drawings/vmlDrawing9.vml',
    `<xml xmlns:x="urn:schemas-microsoft-com:office:excel"><br>${cells.map(([cell]) => shapeAt(cell)).join('')}</xml>`,
  );
  const rels = part.replace(/([^/]+)$/, '_rels/$1.rels');
  const more = [
    ['comments', '../comments9.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing9.vml'],
    ['threadedComment', '../threadedComments/threadedComment9.xml'],
  ].map(([kind, target], i) => `<Relationship Id="rIdN${i}" Type="${TYPES}/${kind}" Target="${target}"/>`);
  put(rels, textIn(parts, rels).replace('</Relationships>', `${more.join('')}</Relationships>`));
  put(part, textIn(parts, part).replace('</worksheet>', '<legacyDrawing r:id="rIdN1"/></worksheet>'));
  return zipSync(parts);
}

/** The notes of a sheet, by cell, as its three parts place them; throws where the parts do not agree. */
export function notesIn(bytes: Uint8Array, sheet: string): Readonly<Record<string, string>> {
  const parts = unzipSync(bytes);
  const part = partOf(parts, sheet);
  const links = [
    ...textIn(parts, part.replace(/([^/]+)$/, '_rels/$1.rels')).matchAll(
      /Id="(\w+)" Type="[^"]*\/(\w+)" Target="([^"]+)"/g,
    ),
  ].map(([, id = '', kind = '', target = '']) => ({
    id,
    kind,
    text: textIn(parts, target.replace(/^(?:\/|\.\.\/)(?:xl\/)?/, 'xl/')),
  }));
  const [, drawn] = /<legacyDrawing r:id="(\w+)"\/>/.exec(textIn(parts, part)) ?? [];
  const told = (kind: string) => links.find((link) => link.kind === kind)?.text ?? '';
  const notes = Object.fromEntries(places(told('comments')));
  const shapes = links.find(({ id }) => id === drawn)?.text ?? '';
  const drawnAt = [...shapes.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g)].map(
    ([, row, col]) => `${String.fromCharCode(65 + Number(col))}${Number(row) + 1}`,
  );
  expect(Object.fromEntries(places(told('threadedComment')))).toEqual(notes);
  expect(drawnAt.sort()).toEqual(Object.keys(notes).sort());
  return notes;
}

const places = (text: string) =>
  [...text.matchAll(/ref="(\w+)"[^>]*><text>(?:<t>)?([^<]*)/g)].map(
    ([, cell = '', said = '']) => [cell, said] as const,
  );

function shapeAt(cell: string): string {
  const [col, row] = [cell.charCodeAt(0) - 65, Number(cell.slice(1)) - 1];
  return `<v:shape><x:ClientData ObjectType="Note"><x:Anchor>${col + 1}, 15, ${row}, 2, ${col + 3}, 15, ${row + 4}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`;
}

const textIn = (parts: Readonly<Record<string, Uint8Array>>, name: string): string => {
  const bytes = parts[name];
  return bytes === undefined ? '' : strFromU8(bytes);
};

function partOf(parts: Readonly<Record<string, Uint8Array>>, sheet: string): string {
  const [, id] = new RegExp(`<sheet name="${sheet}"[^>]*r:id="(\\w+)"`).exec(textIn(parts, 'xl/workbook.xml')) ?? [];
  const rels = textIn(parts, 'xl/_rels/workbook.xml.rels');
  const line = rels.match(/<Relationship [^>]*>/g)?.find((one) => one.includes(`Id="${id}"`));
  return `xl/${/Target="(?:\/xl\/)?([^"]+)"/.exec(line ?? '')?.[1]}`;
}
