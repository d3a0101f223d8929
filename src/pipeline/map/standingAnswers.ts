import { positionOf } from '../../domain/cell';
import { plain } from '../../domain/label';
import type { Mapping, MappingEntry } from '../../domain/mapping';
import type { Recognition } from '../../domain/recognition';
import { sheetNamed, valueAt, type Workbook } from '../../domain/workbook';
import { writtenText } from '../reading/writtenText';

/**
 * Answers as they stand in this workbook. One on the figure of a cell quotes what stood there: it holds while the cell says the same,
 * also once its table has grown; a figure that has changed since is asked anew.
 */
export function standingAnswers(memory: Mapping, workbook: Workbook, recognitions: readonly Recognition[]): Mapping {
  const tables = new Set(recognitions.map(({ id }) => id));
  return memory.flatMap((answer) => {
    if (isOnTable(answer)) return [atHome(answer, recognitions)];
    if (!isOnFigure(answer)) return [answer];
    if (!isAsQuoted(answer, workbook)) return [];
    if (tables.has(answer.recognition) || answer.label === '') return [answer];
    const home = recognitions.find((table) => isHomeOf(table, answer));
    return home === undefined ? [answer] : [{ ...answer, recognition: home.id }];
  });
}

/** What is said of a table or a sheet holds for what stands there now, though it has grown. */
function atHome(answer: MappingEntry, recognitions: readonly Recognition[]): MappingEntry {
  if (recognitions.some(({ id }) => id === answer.recognition)) return answer;
  const isSheet = answer.meaning.startsWith('sheet:');
  const home = recognitions.find((table) => (isSheet ? table.sheet === answer.at.sheet : isHomeOf(table, answer)));
  return home === undefined ? answer : { ...answer, recognition: home.id };
}

const isOnTable = ({ meaning }: MappingEntry): boolean => /^(?:table|sheet):/.test(meaning);

const isOnFigure = ({ meaning }: MappingEntry): boolean => /^(?:value|fact):/.test(meaning);

function isAsQuoted({ at: { sheet, address }, label }: MappingEntry, workbook: Workbook): boolean {
  const held = sheetNamed(workbook, sheet);
  if (label === '' || held === undefined || !A_CELL.test(address)) return true;
  const { row, col } = positionOf(address);
  return plain(writtenText(valueAt(held, row, col))) === plain(label);
}

/** An answer typed by hand may name anything. */
const A_CELL = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

function isHomeOf({ id, sheet, box }: Recognition, { recognition, at }: MappingEntry): boolean {
  if (sheet !== at.sheet || !A_CELL.test(at.address) || profileOf(id) !== profileOf(recognition)) return false;
  const { row, col } = positionOf(at.address);
  return row >= box.top && row <= box.bottom && col >= box.left && col <= box.right;
}

const profileOf = (recognition: string): string => recognition.split(':', 1)[0] ?? '';
