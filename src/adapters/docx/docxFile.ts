import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { Language } from '../../domain/message';
import type { PrintedTable } from '../../domain/printedTable';

/** A4 across, and what is left between its margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 } as const;
const MARGIN = 850;
const ROOM = PAGE.height - 2 * MARGIN;
/** In half points. */
const SIZE = { text: 16, note: 15 } as const;
const COLOR = { head: '0B5F68', total: 'E4F0F1', grey: '5F6B6D' } as const;
const LABEL_SHARE = 0.32;

/** Nothing of this machine or of this day stands in what is written: same tables, same bytes. */
const DATE = new Date(Date.UTC(1980, 0, 1, 12));
const TYPES = '[Content_Types].xml';
const STAMP = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

/**
 * The contract's tables as a Word document, one after the other: the template's headings, repeated on each page, the values as the
 * sheets show them; a card for each record where the template has cards. To be copied into the contract, which is a Word file.
 */
export async function docxFile(tables: readonly PrintedTable[], language: Language): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Passerelle',
    lastModifiedBy: 'Passerelle',
    styles: {
      default: { document: { run: { font: 'Calibri', size: SIZE.text, language: { value: TAG[language] } } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { ...PAGE, orientation: PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        children: tables.flatMap(tableParts),
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)));
}

const TAG = { fr: 'fr-FR', en: 'en-GB' } as const;

/** The package again without the hour at which it was made, its types first as in any Office package. */
function settled(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const stamped = parts.map(([name, part]): [string, Uint8Array] => {
    if (name !== 'docProps/core.xml') return [name, part];
    return [name, new TextEncoder().encode(new TextDecoder().decode(part).replace(STAMP, ''))];
  });
  const inOrder = stamped.sort(([a], [b]) => Number(b === TYPES) - Number(a === TYPES));
  return zipSync(Object.fromEntries(inOrder), { mtime: DATE });
}

function tableParts(table: PrintedTable): readonly (Paragraph | Table)[] {
  const { title, lines, notes, isCards } = table;
  return [
    new Paragraph({
      text: title,
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      spacing: { before: 360, after: 60 },
    }),
    ...lines.map((text) => small(text, true)),
    ...(isCards ? cardsOf(table) : [gridOf(table)]),
    ...notes.map((text) => small(text, false)),
  ];
}

const small = (text: string, keepNext: boolean): Paragraph =>
  new Paragraph({
    keepNext,
    spacing: { before: 40, after: 40 },
    children: [new TextRun({ text, size: SIZE.note, color: COLOR.grey })],
  });

function gridOf({ columns, head, body }: PrintedTable): Table {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / sum) * ROOM));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: ROOM, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      ...head.map((texts) => rowOf(texts, widths, { isHead: true, isTotal: false, isRight: () => false })),
      ...body.map(({ cells, isTotal }) =>
        rowOf(cells, widths, { isHead: false, isTotal, isRight: (i) => columns[i]?.isFigures === true }),
      ),
    ],
  });
}

interface RowLook {
  readonly isHead: boolean;
  readonly isTotal: boolean;
  readonly isRight: (column: number) => boolean;
}

const rowOf = (texts: readonly string[], widths: readonly number[], { isHead, isTotal, isRight }: RowLook): TableRow =>
  new TableRow({
    ...(isHead && { tableHeader: true }),
    cantSplit: true,
    children: texts.map((text, i) => {
      const fill = isHead ? COLOR.head : isTotal ? COLOR.total : null;
      return new TableCell({
        width: { size: widths[i] ?? 0, type: WidthType.DXA },
        ...(fill !== null && { shading: { type: ShadingType.CLEAR, fill } }),
        margins: { left: 60, right: 60 },
        children: paragraphsOf(text, {
          isBold: isHead || isTotal,
          isRight: isRight(i),
          ...(isHead && { color: 'FFFFFF' }),
        }),
      });
    }),
  });

interface TextLook {
  readonly isBold: boolean;
  readonly isRight: boolean;
  readonly color?: string;
}

const paragraphsOf = (text: string, { isBold, isRight, color }: TextLook): Paragraph[] =>
  text.split('\n').map(
    (line) =>
      new Paragraph({
        alignment: isRight ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text: line, bold: isBold, size: SIZE.text, ...(color !== undefined && { color }) })],
      }),
  );

/** A card per record that says something: its labels on the left, in the groups of the template; an empty one to copy where none does. */
function cardsOf({ head, body }: PrintedTable): readonly (Paragraph | Table)[] {
  const labels = (head[0] ?? []).map((_, i) =>
    head
      .map((texts) => texts[i] ?? '')
      .filter((text) => text !== '')
      .join(' '),
  );
  const told = body.filter(({ cells }) => cells.some((text) => text !== ''));
  const widths = [Math.floor(ROOM * LABEL_SHARE), Math.floor(ROOM * (1 - LABEL_SHARE))];
  const look = { isHead: false, isTotal: false, isRight: () => false };
  return (told.length > 0 ? told : body.slice(0, 1)).flatMap(({ cells }) => [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: ROOM, type: WidthType.DXA },
      columnWidths: widths,
      rows: labels.map((label, i) =>
        rowOf([label, cells[i] ?? ''], widths, { ...look, isHead: i === 0, isTotal: false }),
      ),
    }),
    new Paragraph({ text: '', spacing: { after: 120 } }),
  ]);
}
