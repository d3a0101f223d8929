import { quotedSheet } from '../../domain/cell';
import { boxOf } from '../addresses';
import type { EmbeddedName } from '../embeddedWorkbook';
import { type HostObject, isHostObject, NULL_OBJECT, orNull } from '../hostObject';
import { refuse } from '../wire';
import type { ApplicationSide } from './applicationSide';
import { dollarAddress, rangeObject } from './rangeObject';

/** The names of the workbook, or those of one sheet. */
export function namesObject(side: ApplicationSide, sheet?: string): HostObject {
  const { workbook } = side;
  const all = () => workbook.names().filter((one) => one.sheet === sheet);
  const find = (key: unknown) => all().find(({ name }) => name.toLowerCase() === `${key as string}`.toLowerCase());
  const object = (first: EmbeddedName): HostObject => {
    const now = () => find(first.name) ?? first;
    return {
      kind: 'NamedItem',
      get: {
        Name: () => first.name,
        Formula: () => `=${now().refersTo}`,
        Visible: () => !now().isHidden,
        Scope: () => (sheet === undefined ? 'Workbook' : 'Worksheet'),
      },
      set: {
        Visible: (given) => workbook.putName({ ...now(), isHidden: given !== true }),
        Formula: (given) => workbook.putName({ ...now(), refersTo: `${given as string}`.replace(/^=/, '') }),
      },
      call: {
        Delete: () => workbook.removeName(first.name, sheet),
        GetRangeOrNullObject: () => rangeNamed(now().refersTo, side),
      },
    };
  };
  const item = (key: unknown): HostObject => {
    const found = find(key);
    if (found === undefined) throw refuse.notFound();
    return object(found);
  };
  return {
    kind: 'NamedItemCollection',
    items: () => all().map(object),
    item,
    call: {
      GetItem: item,
      GetItemOrNullObject: (key) => {
        const found = find(key);
        return orNull(found && object(found));
      },
      Add: (name, reference) => {
        if (find(name) !== undefined) throw refuse.exists();
        const added: EmbeddedName = {
          name: `${name as string}`,
          refersTo: refersTo(reference),
          isHidden: false,
          ...(sheet !== undefined && { sheet }),
        };
        workbook.putName(added);
        return object(added);
      },
    },
  };
}

function refersTo(reference: unknown): string {
  if (typeof reference === 'string') return reference.replace(/^=/, '');
  if (!isHostObject(reference)) throw refuse.argument();
  const sheet = reference.get?.['Worksheet']?.();
  const name = isHostObject(sheet) ? `${sheet.get?.['Name']?.() as string}` : '';
  return `${quotedSheet(name)}!${dollarAddress(boxOf(`${reference.get?.['Address']?.() as string}`))}`;
}

function rangeNamed(reference: string, side: ApplicationSide): HostObject {
  const [, quoted, plain, address = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z$0-9:]+)$/.exec(reference) ?? [];
  const sheet = side.sheet(quoted?.replace(/''/g, "'") ?? plain);
  if (sheet === undefined) return NULL_OBJECT;
  return rangeObject(sheet, boxOf(address), side);
}
