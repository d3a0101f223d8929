import type { Action, Source } from '../../../domain/fact';
import { withFields } from '../../../domain/withFields';
import { empty, type Figure } from '../figure';

/** A text of an action as it is, with the cells of the fields that it comes from. */
export function textFrom(action: Action, fields: readonly string[], text: string | null | undefined): Figure {
  if (text === null || text === undefined || text === '') return empty;
  const addresses = [...new Set(fields.flatMap((field) => action.cells[field] ?? []))];
  const { copy } = action.source;
  const sources = addresses.map((address): Source =>
    withFields(action.source, { address, text, isLive: false, ...(copy && { copy: { ...copy, address } }) }),
  );
  return { value: text, sources, steps: [] };
}

/** Who leads an action: its department where the fiche names one. */
export const leadOf = (action: Action): Figure =>
  textFrom(action, [action.cells['leadDepartment'] === undefined ? 'leadStructure' : 'leadDepartment'], action.lead);
