import { statusLabels } from '../../../catalogue/statuses';
import type { ActionColumn, ActionTable } from '../../../catalogue/tables/recipe';
import type { Field } from '../../../catalogue/tables/fields';
import { steps } from '../../../catalogue/tables/steps';
import { taxWords } from '../../../catalogue/taxWords';
import type { Action } from '../../../domain/fact';
import { type Language, say } from '../../../domain/message';
import { moneyAmount, reductionOf, sectorOf } from '../actionFacts';
import type { Placed, RowCompiling } from '../compiling';
import { empty, type Figure, figureOf } from '../figure';
import { sectorName } from '../level';
import { leadOf, textFrom } from './actionText';
import { computedFrom, quotient } from './computed';

/** The content of one cell; `empty` where the action's fiche is silent. */
export function actionFigure(
  { content, unit = '' }: ActionColumn,
  action: Action,
  field: Field | null,
  table: ActionTable,
  compiling: RowCompiling,
  cell: (column: string) => Placed | undefined,
): Figure {
  const { language } = compiling;
  switch (content.is) {
    case 'blank':
      return empty;
    case 'title':
      return textFrom(action, ['title'], action.title);
    case 'description':
      return textFrom(action, ['description'], action.description);
    case 'field':
      return textFrom(action, [sectorOf(action) === null ? 'axis' : 'sector'], field?.[table.fields]);
    case 'lead':
      return leadOf(action);
    case 'partners':
      return textFrom(action, ['partners'], action.partners.join('; '));
    case 'timeline':
      return textFrom(
        action,
        ['status', 'start', 'end', ...(action.schedule === undefined ? [] : ['schedule'])],
        timelineOf(action, language, content.language),
      );
    case 'sector': {
      const sector = sectorOf(action);
      return textFrom(action, ['sector'], sector === null ? null : sectorName(sector, language));
    }
    case 'tax-basis':
      return { ...empty, value: action.budget === undefined ? null : taxWords[action.budget.taxBasis][language] };
    case 'reduction': {
      const amount = reductionOf(action);
      const manner = { scale: { times: 1 }, unit, otherwise: '', language };
      const isNegative = action.unread?.some(({ code }) => code === 'reduction-negative') === true;
      const told = isNegative ? [say(steps.signChanged, {}, language)] : [];
      return amount === null ? empty : figureOf([amount], manner, told);
    }
    case 'budget': {
      if (action.budget === undefined || !Number.isFinite(action.budget.value)) return empty;
      const manner = { scale: { times: 1 }, unit, otherwise: '', language };
      return figureOf([moneyAmount(action.budget)], manner, []);
    }
    case 'ratio':
      return ratioOf(cell(content.part), cell(content.of), table, content, compiling);
  }
}

function ratioOf(
  part: Placed | undefined,
  of: Placed | undefined,
  { columns }: ActionTable,
  names: { readonly part: string; readonly of: string },
  { language }: RowCompiling,
): Figure {
  if (part === undefined || of === undefined) return empty;
  const heading = (id: string) => columns.find((column) => column.id === id)?.heading ?? id;
  const told = say(steps.ratio, { part: heading(names.part), of: heading(names.of) }, language);
  return computedFrom(part, of, [told], quotient);
}

/** Status and dates, in the language of the tables or in another: there, what is the officer's own words is theirs to translate. */
function timelineOf({ status, start, end, schedule }: Action, own: Language, other?: Language): string | null {
  const language = other ?? own;
  const known = statusLabels.find(({ target, lang }) => target === status && lang === language)?.labels[0];
  const isInWords =
    /\p{L}/u.test(`${start ?? ''}${end ?? ''}${schedule ?? ''}`) || (status !== undefined && known === undefined);
  if (other !== undefined && isInWords) return null;
  const dates = start === undefined && end === undefined ? '' : `${start ?? '…'} – ${end ?? '…'}`;
  return [known ?? status, dates, schedule].filter((part) => part !== undefined && part !== '').join(' ; ') || null;
}
