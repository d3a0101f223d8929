import type { Visibility } from '../../domain/workbook';
import { attributesOf } from './attributes';
import { childNamed, type Element } from './outline';
import type { Package } from './parts';
import type { Relationship } from './relationships';

/** A sheet as the workbook part lists it. Chart and macro sheets count for positions. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: Visibility;
  /** `worksheet`, `chartsheet`, `dialogsheet`…; `missing` when its relationship leads nowhere. */
  readonly kind: string;
  /** Name of its part as the archive stores it; absent when it is not in the package. */
  readonly part?: string;
  readonly element: Element;
}

/** Every sheet, in the workbook's order: `localSheetId` is a place in this list. */
export function sheetsOf({ zip, workbook: { text, root }, relationships }: Package): readonly ListedSheet[] {
  const sheets = childNamed(root, 'sheets')?.children ?? [];
  const byId = new Map<string, Relationship>(relationships.map((one) => [one.id, one]));
  return sheets.flatMap((element) => {
    if (element.local !== 'sheet') return [];
    const found = attributesOf(text, element);
    const value = (name: string) => found.find((one) => one.name === name)?.value;
    // Whatever the prefix of relationships is, only one attribute of a sheet ends in `:id`.
    const relation = byId.get(found.find(({ name }) => name.endsWith(':id'))?.value ?? '');
    const entry = relation && !relation.isExternal ? zip.entry(relation.target) : undefined;
    const state = value('state');
    return [
      {
        name: value('name') ?? '',
        sheetId: Number(value('sheetId') ?? 0),
        visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        kind: entry === undefined ? 'missing' : (relation?.kind ?? 'missing'),
        ...(entry && { part: entry.name }),
        element,
      } satisfies ListedSheet,
    ];
  });
}
