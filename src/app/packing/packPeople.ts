import type { Settings } from '../../domain/settings';
import type { Workbook } from '../../domain/workbook';
import { findsPeople } from '../../pipeline/pack/knownPeople';
import { folded, tokensOf } from '../../pipeline/pack/nameTokens';
import { peopleIn, personNamed } from '../../pipeline/pack/peopleIn';
import type { Looking } from '../../pipeline/pack/withheld';
import type { Contract } from '../contract';

/**
 * Who is looked for in all that goes out: everybody named in a sheet, visible or not; who signed an answer, a justification or a
 * validation; whom the file itself names (authors of comments, of the document); who is named in the city's other workbooks, sheets that
 * were not taken among them.
 */
export function packPeople(contract: Contract, named: readonly string[], others: readonly Workbook[] = []): Looking {
  const { workbook, dossier, memory } = contract;
  const territory = territoryWords(dossier.settings);
  const { validated, chapters = {} } = dossier.settings;
  const signed = [
    validated?.by,
    ...Object.values(chapters).map((chapter) => chapter.validated?.by),
    ...memory.mapping.map((answer) => answer.signed?.by),
    ...(memory.justifications ?? []).map((one) => one.signed?.by),
  ];
  const given = [...signed, ...named].filter((name) => name !== undefined);
  const names = [
    ...[workbook, ...others].flatMap((one) => peopleIn(one, territory)),
    ...given.flatMap((name) => personNamed(name, territory)),
  ];
  return { people: findsPeople(names), territory };
}

const territoryWords = ({ territory }: Settings): ReadonlySet<string> =>
  new Set(
    tokensOf(territory?.name ?? '')
      .filter(({ text }) => text.length > 2)
      .map(({ text }) => folded(text)),
  );
