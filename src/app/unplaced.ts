import { plain } from '../domain/label';
import type { Mapping, MappingEntry } from '../domain/mapping';
import { isOnHandEdit } from '../domain/handEdit';
import { withoutYears } from '../pipeline/map/rememberedTables';
import type { Contract, Given } from './contract';

/** The answers given now whose cell and label are nowhere in these workbooks: they change nothing, and that is said. */
export function unplacedAnswers(
  { mapping, tables: known = [] }: Given,
  { dossier }: Pick<Contract, 'dossier'>,
): Mapping {
  const tables = new Set(known.map(({ recognition }) => recognition));
  const decided = dossier.mapping.filter(({ decidedBy }) => decidedBy !== 'engine');
  const places = new Set(decided.flatMap((entry) => [cellOf(entry), labelOf(entry), moved(entry)]));
  return mapping.filter(
    (answer) =>
      !isOnHandEdit(answer) &&
      !answer.meaning.endsWith('unknown') && // no answer yet: its question stays
      !places.has(cellOf(answer)) &&
      !places.has(labelOf(answer)) &&
      !(tables.has(answer.recognition) && places.has(moved(answer))),
  );
}

const cellOf = ({ at, meaning }: MappingEntry): string => `cell ${at.sheet}!${at.address} ${meaning}`;
/** An answer on a table that is known again holds wherever the table is now. */
const moved = ({ label, meaning }: MappingEntry): string => `moved ${withoutYears(label)} ${meaning}`;
const labelOf = ({ at, label, meaning }: MappingEntry): string => `label ${at.sheet} ${plain(label)} ${meaning}`;
