import type { Format } from '../../../domain/workbook';
import { formatOf } from './formatKind';
import { type XmlFault, xmlWalk } from './xmlWalk';

const MOST_STYLES = 65_490; // Excel's own limit; an index must fit in two bytes

/** The number format of each cell style, in the order that cells count them. */
export function formatsIn(xml: string): readonly Format[] | XmlFault {
  const own = new Map<number, string>();
  const ids: number[] = [];
  const walk = xmlWalk({
    open: ({ name, attribute, path }) => {
      const parent = path.at(-1);
      const id = Number(attribute('numFmtId') ?? 0);
      if (name === 'numFmt' && parent === 'numFmts') own.set(id, attribute('formatCode') ?? 'General');
      else if (name === 'xf' && parent === 'cellXfs' && ids.length < MOST_STYLES) ids.push(id);
    },
  });
  walk.write(xml);
  const fault = walk.end();
  if (fault !== null) return fault;
  const known = new Map<number, Format>();
  return ids.map((id) => {
    const format = known.get(id) ?? formatOf(id, own); // after the walk: styles may use a format declared later
    known.set(id, format);
    return format;
  });
}
