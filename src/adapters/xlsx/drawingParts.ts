import { type ChartPlan, chartName, isChartName } from '../../domain/chart';
import type { SheetPlan } from '../../domain/plan';
import { chartXml, CHART, DRAWING_MAIN } from './chartXml';
import { inflateEntry } from './inflate';
import type { PackageEdit } from './packageEdit';
import { type Relationship, relationshipsOf, relsName } from './relationships';
import { readTextPart } from './textPart';
import { escaped, unescaped } from './xmlText';
import type { Zip } from './zip';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

const encoder = new TextEncoder();

/** The drawing of a sheet of ours: how the sheet reaches it, and what it reaches itself. */
export interface DrawingParts {
  readonly relation: Pick<Relationship, 'type' | 'written'>;
  readonly part: string;
  readonly reached: readonly string[];
}

/** A drawing as it stands: what people put on our sheet, and where our charts of the last time are. */
interface Standing {
  readonly part: string;
  /** The start tag of its root, and the frames that are not ours, as written. */
  readonly root: string;
  readonly end: string;
  readonly theirs: readonly string[];
  readonly relations: readonly Relationship[];
  /** Chart parts of ours by the name of their frame. */
  readonly ours: ReadonlyMap<string, string>;
}

/**
 * Writes the charts of a sheet, in the parts that they had. What people drew on the sheet stays as it is written; a sheet without charts
 * and without drawings of theirs has no drawing. `before`: the sheet's drawing as its relationships name it.
 */
export function writeDrawing(
  edit: PackageEdit,
  zip: Zip,
  plan: SheetPlan,
  name: string,
  before?: Relationship,
): DrawingParts | null {
  const standing = before === undefined ? null : standingIn(zip, before.target);
  const { charts = [] } = plan;
  const theirs = standing?.theirs ?? [];
  if (charts.length === 0 && theirs.length === 0) return null;
  const kept = theirs.length > 0 ? (standing?.relations ?? []) : [];
  const first = kept.reduce((most, { id }) => Math.max(most, Number(/^rId(\d{1,9})$/.exec(id)?.[1] ?? 0)), 0) + 1;
  const part = standing?.part ?? edit.freePart('xl/drawings/drawing', '.xml');
  const drawn = charts.map((chart, i) => {
    const own = standing?.ours.get(chartName(chart));
    const target = own ?? edit.freePart('xl/charts/chart', '.xml');
    put(edit, zip, target, chartXml(plan, chart, name), CHART_TYPE);
    return { target, id: `rId${first + i}`, frame: frameXml(chart, `rId${first + i}`, FIRST_SHAPE + i) };
  });
  const [root, end] = theirs.length > 0 && standing !== null ? [standing.root, standing.end] : [ROOT, '</xdr:wsDr>'];
  const frames = [...drawn.map(({ frame }) => frame), ...theirs];
  put(edit, zip, part, `${root}${frames.join('')}${end}`, DRAWING_TYPE);
  const lines = [
    ...kept.map(({ id, type, written, isExternal }) => relationXml(id, type, written, isExternal)),
    ...drawn.map(({ id, target }) => relationXml(id, `${RELATIONSHIPS}/chart`, `/${target}`, false)),
  ];
  put(
    edit,
    zip,
    relsName(part),
    `${DECLARATION}<Relationships xmlns="${RELS_NAMESPACE}">${lines.join('')}</Relationships>`,
    RELS_TYPE,
  );
  return {
    relation: { type: `${RELATIONSHIPS}/drawing`, written: `/${part}` },
    part,
    reached: [
      ...drawn.map(({ target }) => target),
      ...kept.flatMap(({ target, isExternal }) => (isExternal ? [] : (zip.entry(target)?.name ?? []))),
    ],
  };
}

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const ROOT = `${DECLARATION}<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING_MAIN}">`;
/** Identifiers of shapes: 1 is the drawing's own; far from those that a person's program counts up. */
const FIRST_SHAPE = 1_000_001;

/** Gives a part its text: the same bytes change nothing. */
function put(edit: PackageEdit, zip: Zip, name: string, text: string, type: string): void {
  const bytes = encoder.encode(text);
  const entry = zip.entry(name);
  if (entry === undefined) {
    edit.add(name, bytes, type);
    return;
  }
  const held = inflateEntry(zip, entry);
  edit.change(entry.name, bytes, held.ok ? held.value : undefined);
}

const relationXml = (id: string, type: string, target: string, isExternal: boolean): string =>
  `<Relationship Id="${escaped(id)}" Type="${escaped(type)}" Target="${escaped(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`;

const cornerXml = (local: string, row: number, col: number): string =>
  `<xdr:${local}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${local}>`;

/** The frame of a chart over its cells. It declares its own namespaces: the drawing may be another program's. */
function frameXml(chart: ChartPlan, relation: string, shape: number): string {
  const { top, left, bottom, right } = chart.place;
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING_MAIN}">`,
    `${cornerXml('from', top, left)}${cornerXml('to', bottom + 1, right + 1)}`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`,
    `<xdr:cNvPr id="${shape}" name="${escaped(chartName(chart))}" descr="${escaped(chart.alt)}"/>`,
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    `<a:graphic><a:graphicData uri="${CHART}">`,
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relation}"/>`,
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  ].join('');
}

const NAME = /<(?:[\w.-]+:)?cNvPr\b[^>]*?\sname=(?:"([^"]*)"|'([^']*)')/;
const CHART_ID = /<(?:[\w.-]+:)?chart\b[^>]*?\s[\w.-]+:id=["']([^"']+)["']/;

const nameIn = (frame: string): string => unescaped(NAME.exec(frame)?.[1] ?? NAME.exec(frame)?.[2] ?? '');

const isOurs = (frame: string): boolean => isChartName(nameIn(frame)) && CHART_ID.test(frame);

/** The drawing of a sheet of ours; `null` where there is none, or none that can be read. */
function standingIn(zip: Zip, target: string): Standing | null {
  const entry = zip.entry(target);
  const read = entry && readTextPart(zip, entry);
  if (!read?.ok) return null;
  const { text, root, name } = read.value;
  const listed = relationshipsOf(zip, name);
  const relations = listed.ok ? listed.value : [];
  const frames = root.children.map(({ start, end }) => text.slice(start, end));
  const ours = frames.filter(isOurs).map((frame) => {
    const found = relations.find(({ id }) => id === CHART_ID.exec(frame)?.[1]);
    return { name: nameIn(frame), id: found?.id, part: found && zip.entry(found.target)?.name };
  });
  const gone = new Set(ours.map(({ id }) => id));
  return {
    part: name,
    root: text.slice(0, root.startEnd),
    end: text.slice(root.endStart),
    theirs: frames.filter((frame) => !isOurs(frame)),
    relations: relations.filter(({ id }) => !gone.has(id)),
    ours: new Map(ours.flatMap(({ name: own, part }) => (part === undefined ? [] : [[own, part] as const]))),
  };
}
