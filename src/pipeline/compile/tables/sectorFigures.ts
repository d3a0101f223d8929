import type { SectorColumn, SectorRow, SectorTable, When } from '../../../catalogue/tables/recipe';
import { steps } from '../../../catalogue/tables/steps';
import { say } from '../../../domain/message';
import { distinct, termAt } from '../compiling';
import { counted, empty, type Figure, sumOfSources, unitSteps } from '../figure';
import { type CellTerm, constant, type Expression, guarded, valueOfExpression } from '../formula';
import { decisionSteps, levelOf } from '../level';
import { computedFrom, difference, quotient } from './computed';
import { levelFigure, scopeFigure } from './levelFigure';
import { lacksSectors } from './lacksSectors';
import { reductionFigure } from './reductionFigure';
import { at, mannerOf, type SectorWork } from './sectorWork';

/** The figure of one cell; `empty` when the sources do not give it. */
export function sectorFigure(work: SectorWork, row: SectorRow, { id, content }: SectorColumn): Figure {
  const { language } = work.compiling;
  switch (content.is) {
    case 'text':
      return { ...empty, value: row.holds[language] || null };
    case 'blank':
      return { ...empty, value: row.keys?.[id] ?? null };
    case 'scope':
      return scopeFigure(work, row, content, row.keys?.[id]);
    case 'level':
      return levelFigure(work, row, content.when);
    case 'table':
      return fromTable(work, row, content.table, content.column, content.over);
    case 'drop':
      return drop(work, row, content.from, content.when);
    case 'reductions':
      return reductionFigure(row.id, work.table, work.compiling);
    case 'minus': {
      const told = [
        say(
          steps.minus,
          { first: nameOf(work.table, content.first), second: nameOf(work.table, content.second) },
          language,
        ),
      ];
      if (content.isFloored === true) told.push(say(steps.floor, {}, language));
      const [left, right] = [at(work, row.id, content.first), at(work, row.id, content.second)];
      return left === undefined || right === undefined
        ? empty
        : difference(left, right, told, content.isFloored === true);
    }
    case 'share':
      return shareOf(work, row, content.part, row.id, content.of);
    case 'share-of-total':
      return shareOf(work, row, content.part, work.table.total?.id ?? '', content.part);
    case 'allowance': {
      const told = [
        say(steps.allowance, { rate: `${content.rate * 100} %`, of: nameOf(work.table, content.of) }, language),
      ];
      return computed(work, row, [content.column, content.of], told, ([first, second]) => ({
        is: 'MIN',
        left: first,
        right: { is: '*', left: second, right: constant(content.rate) },
      }));
    }
  }
}

const nameOf = ({ columns }: SectorTable, id: string): string =>
  columns.find((column) => column.id === id)?.heading ?? id;

/** A figure of another table of ours, by a formula on its cell; a key is repeated. */
function fromTable(work: SectorWork, row: SectorRow, id: SectorTable['id'], column: string, over: number): Figure {
  const { compiling } = work;
  const source = compiling.tables.get(id)?.get(`${row.from ?? row.id}/${column}`);
  if (source === undefined || source.figure.value === null) return empty;
  if (typeof source.figure.value === 'string') {
    const { value, sources, steps: told } = source.figure;
    return value === '' ? empty : { value, sources, steps: told };
  }
  const term = termAt(source);
  const expression = guarded([term], { is: '/', left: term, right: constant(over) }, '');
  const told = [say(steps.table, { table: compiling.names[id] }, compiling.language)];
  const unit = say(steps.unit, { from: 't', to: work.table.unit, operation: `÷ ${over}` }, compiling.language);
  return {
    value: valueOfExpression(expression),
    expression,
    sources: source.figure.sources,
    steps: [...source.figure.steps, ...told, unit],
  };
}

/** Baseline minus the level of the target year, by a formula on the baseline's cell and the source cells. */
function drop(work: SectorWork, row: SectorRow, from: string, when: When): Figure {
  const { compiling, table } = work;
  const { language, dossier } = compiling;
  if (row.decided !== undefined && row.sectors.length === 0) {
    return { ...empty, value: row.whenAbsent ?? null, steps: decisionSteps(row, language) };
  }
  const base = at(work, row.id, from);
  const target = dossier.settings.targetYear;
  const level = levelOf(row, when, compiling.inventories[table.family], target, language);
  if (level?.is !== 'figures' || typeof base?.figure.value !== 'number') return empty;
  if (row.id === table.total?.id && lacksSectors(compiling.inventories[table.family], when)) return empty;
  const manner = mannerOf(work);
  const live = sumOfSources(level.amounts, manner.scale);
  const told = [
    ...level.told,
    ...unitSteps(level.amounts, manner.unit, manner.scale, language),
    say(steps.drop, { year: `${target}` }, language),
  ];
  const sources = distinct([...base.figure.sources, ...level.amounts.map(({ source }) => source)]);
  if (live === null) {
    const sum = level.amounts.reduce((all, amount) => all + counted(amount, manner.scale), 0);
    return { value: base.figure.value - sum, sources, steps: [...told, say(steps.text, {}, language)] };
  }
  const term = termAt(base);
  const expression = guarded([term, ...live.cells], { is: '-', left: term, right: live.sum }, '');
  return { value: valueOfExpression(expression), expression, sources, steps: told };
}

/** A figure from two others of the row; blank, its formula ready, until both are numbers. */
function computed(
  work: SectorWork,
  row: SectorRow,
  [first, second]: readonly [string, string],
  told: readonly string[],
  of: (terms: readonly [CellTerm, CellTerm]) => Expression,
): Figure {
  const [left, right] = [at(work, row.id, first), at(work, row.id, second)];
  return left === undefined || right === undefined ? empty : computedFrom(left, right, told, of);
}

/** A share is an output: recomputed, blank when what it is a share of is missing or zero. */
function shareOf(work: SectorWork, row: SectorRow, part: string, ofRow: string, of: string): Figure {
  const [left, right] = [at(work, row.id, part), at(work, ofRow, of)];
  if (left === undefined || right === undefined) return empty;
  const told = [say(steps.share, { of: nameOf(work.table, of) }, work.compiling.language)];
  return computedFrom(left, right, told, quotient);
}
