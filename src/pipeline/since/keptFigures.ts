import type { Fact } from '../../domain/fact';
import type { FigureLine, KeptFigures } from '../../domain/figureLine';
import type { StandingLine } from './figureLines';

/** So much text of the stored part is for figures: all of it is 500 kB at most (design, section 4), answers come first. */
const MOST_TEXT = 200_000;
/** Inventories and objectives are few and looked at first; operations are many. */
const ORDER: readonly Fact['kind'][] = ['observation', 'action', 'investment'];

/** What a workbook is to remember of its figures: the lines that its tables use, until there is no room left. */
export function keptFigures(lines: readonly StandingLine[]): KeptFigures {
  const kept: FigureLine[] = [];
  const cut = new Set<Fact['kind']>();
  let room = MOST_TEXT;
  for (const kind of ORDER) {
    for (const line of lines) {
      if (line.kind !== kind || line.isAsked || cut.has(kind)) continue;
      const { cells: _, isAsked: __, ...rest } = line;
      room -= JSON.stringify(rest).length;
      if (room < 0) cut.add(kind);
      else kept.push(rest);
    }
  }
  return { lines: kept, cut: [...cut] };
}
