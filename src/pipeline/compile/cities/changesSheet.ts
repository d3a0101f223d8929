import { Big } from 'big.js';
import { citiesSheetWords as w } from '../../../catalogue/citiesSheetWords';
import { looks } from '../../../catalogue/looks';
import type { CityChange, MovedBy } from '../../../domain/cityChange';
import type { Consolidation } from '../../../domain/consolidation';
import { type Language, say } from '../../../domain/message';
import type { PlannedCell, SheetPlan } from '../../../domain/plan';
import { heightFor, rowOf, words } from '../layout';
import { basisText } from './basisText';
import { citySheet, head } from './citySheet';
import { figureCell, formatOf } from './figureCell';
import { subjectShown } from './subjects';

const WIDTH = { city: 24, subject: 48, unit: 12, figure: 16, basis: 40, why: 60 } as const;

/** What moved since the pack before, city by city: before, after, the difference, and why where a file says it. */
export function changesSheet({ changes, cities }: Consolidation, language: Language): SheetPlan {
  const columns = [
    head('city', w.city, WIDTH.city, language),
    head('subject', w.subject, WIDTH.subject, language),
    head('unit', w.unit, WIDTH.unit, language),
    head('before', w.before, WIDTH.figure, language),
    head('after', w.after, WIDTH.figure, language),
    head('difference', w.difference, WIDTH.figure, language),
    head('why', w.why, WIDTH.why, language),
    head('basis', w.basis, WIDTH.basis, language),
  ];
  const body = changes.map((change, i) => {
    const { city, subject, before, after, why } = change;
    const { basis } = after ?? before ?? never();
    const { title } = subjectShown(subject, language);
    const told = why.map((one) => whySaid(one, language)).join('\n');
    return rowOf(
      `change-${i + 1}`,
      [
        words(cities[city]?.name ?? '', 'label'),
        words(title, 'text'),
        words(basis.unit, 'textSoft'),
        before === undefined ? words(w.absentFigure[language], 'key') : figureCell(before),
        after === undefined ? words(w.absentFigure[language], 'key') : figureCell(after),
        difference(change),
        words(told === '' ? w.notSaid[language] : told, 'text'),
        words(basisText(basis, language), 'textSoft'),
      ],
      heightFor([
        { text: title, width: WIDTH.subject },
        { text: told, width: WIDTH.why },
      ]),
    );
  });
  return citySheet('changes', { columns, body, frozen: 2 }, language);
}

function never(): never {
  throw new Error('a change has a figure before or after');
}

/** Nothing where one of the two is no figure: what is new did not grow from zero. */
function difference({ before, after }: CityChange): PlannedCell {
  if (before?.value === undefined || after?.value === undefined) return words(null, 'text');
  return {
    value: new Big(after.value).minus(before.value).toNumber(),
    format: { ...looks.computed, numberFormat: formatOf(after.basis.unit) },
  };
}

const whySaid = (why: MovedBy, language: Language): string =>
  why.is === 'said' ? why.text : say(why.is === 'edition' ? w.otherEdition : w.otherSources, why, language);
