import { type Box, boxAddress } from '../../domain/cell';
import { boxOf, COLUMNS, fullAddress, ROWS } from '../addresses';
import type { EmbeddedSheet } from '../embeddedWorkbook';
import { type HostObject, NULL_OBJECT } from '../hostObject';
import { refuse } from '../wire';
import type { ApplicationSide } from './applicationSide';
import { dataValidation, listedBlocks } from './dataValidation';
import { linkGiven, linkTaken } from './lookWire';
import { rangeContent, WRONG_SHAPE } from './rangeContent';
import { rangeFormat } from './rangeFormat';
import { rangeLines } from './rangeLines';
import { worksheetObject } from './worksheetObject';

/** One block of cells. */
export function rangeObject(sheet: EmbeddedSheet, box: Box, side: ApplicationSide): HostObject {
  const content = rangeContent(sheet, box, side);
  const lines = rangeLines(sheet, box, side);
  const same = (other: Box) => rangeObject(sheet, other, side);
  const link = () => sheet.cellAt(box.top, box.left).link;
  return {
    kind: 'Range',
    since: { GetMergedAreasOrNullObject: '1.13' },
    get: {
      Address: () => fullAddress(sheet.name(), [box]),
      RowIndex: () => box.top,
      ColumnIndex: () => box.left,
      RowCount: () => box.bottom - box.top + 1,
      ColumnCount: () => box.right - box.left + 1,
      Worksheet: () => worksheetObject(sheet, side),
      Format: () => rangeFormat(sheet, [box], side),
      Hyperlink: () => linkGiven(link()),
      DataValidation: () => dataValidation(sheet, box, side),
      ...content.get,
      ...lines.get,
    },
    set: {
      ...content.set,
      ...lines.set,
      Hyperlink: (given) => {
        side.writable(sheet);
        sheet.setLink(box.top, box.left, linkTaken(given));
      },
    },
    call: {
      ...lines.call,
      GetEntireRow: () => same({ ...box, left: 0, right: COLUMNS - 1 }),
      GetEntireColumn: () => same({ ...box, top: 0, bottom: ROWS - 1 }),
      GetRow: (row) => {
        const at = box.top + Number(row);
        return same({ ...box, top: at, bottom: at });
      },
      GetBoundingRect: (other) => {
        const { top, left, bottom, right } = boxIn(other);
        return same({
          top: Math.min(box.top, top),
          left: Math.min(box.left, left),
          bottom: Math.max(box.bottom, bottom),
          right: Math.max(box.right, right),
        });
      },
      // The client cuts arrays of more than 1,500 cells, and asks first whether the whole fits.
      _ValidateArraySize: (rows, columns) => {
        const isFitting = Number(rows) === box.bottom - box.top + 1 && Number(columns) === box.right - box.left + 1;
        if (!isFitting) throw refuse.argument(WRONG_SHAPE);
      },
      GetIntersectionOrNullObject: (other) => {
        const met = intersection(box, typeof other === 'string' ? boxOf(other) : boxIn(other));
        return met === null ? NULL_OBJECT : same(met);
      },
      GetUsedRangeOrNullObject: () => {
        const used = sheet.usedBox();
        const met = used === null ? null : intersection(box, used);
        return met === null ? NULL_OBJECT : same(met);
      },
      GetMergedAreasOrNullObject: () => mergedAreas(sheet, box, side),
      GetSpecialCellsOrNullObject: (kind) => {
        if (kind !== 'DataValidations') throw refuse.argument('Only cells with a list are known here.');
        const listed = listedBlocks(sheet.layout().choices).flatMap((one) => intersection(one, box) ?? []);
        return listed.length === 0 ? NULL_OBJECT : rangeAreas(sheet, listed, side);
      },
      Merge: () => {
        side.writable(sheet);
        sheet.unmerge(box);
        sheet.merge(box);
      },
      Unmerge: () => {
        side.writable(sheet);
        sheet.unmerge(box);
      },
      Select: () => {
        side.inFront('Range.select');
        if (sheet.visibility() !== 'visible') throw refuse.argument('A hidden sheet cannot be selected.');
        side.workbook.activate(sheet.id);
        side.workbook.select(sheet.id, box);
      },
    },
  };
}

/** The blocks of several addresses of one sheet. */
export function rangeAreas(sheet: EmbeddedSheet, boxes: readonly Box[], side: ApplicationSide): HostObject {
  return {
    kind: 'RangeAreas',
    get: {
      Address: () => fullAddress(sheet.name(), boxes),
      AreaCount: () => boxes.length,
      Areas: () => ({ kind: 'RangeCollection', items: () => boxes.map((box) => rangeObject(sheet, box, side)) }),
      Format: () => rangeFormat(sheet, boxes, side),
    },
  };
}

function mergedAreas(sheet: EmbeddedSheet, box: Box, side: ApplicationSide): HostObject {
  const merged = sheet.merges().filter((one) => intersection(one, box) !== null);
  return merged.length === 0 ? NULL_OBJECT : rangeAreas(sheet, merged, side);
}

function intersection(a: Box, b: Box): Box | null {
  const met = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return met.top > met.bottom || met.left > met.right ? null : met;
}

function boxIn(other: unknown): Box {
  const get = (other as HostObject).get;
  if (get === undefined) throw refuse.argument();
  return boxOf(`${get['Address']?.() as string}`);
}

/** `$A$1` of a sheet, as a name refers to it. */
export const dollarAddress = (box: Box): string => boxAddress(box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
