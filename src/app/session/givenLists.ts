import { giveBackWords, layoutRemarks, recipientNames } from '../../catalogue/giveBackWords';
import { cellOf } from '../../domain/fact';
import { type GivenBack, type Recipient, RECIPIENTS } from '../../domain/giveBack';
import type { Language } from '../../domain/message';
import { sayPrinted, typeset } from '../../domain/typography';
import { givenBack } from '../../pipeline';
import { shownValue } from '../../report/shownValue';
import type { Contract } from '../contract';
import type { GivenFigure, GivenList } from '../view/coverageView';
import { linkTo } from './cells';

/** As many decimals as the figure has, as in the sheet. */
const NUMBER = { code: '#,##0.######', kind: 'number' } as const;

/** What each framework lacks and the contract has: one line per figure, with its most recent value in their unit. */
export function givenLists({ dossier }: Contract, language: Language): readonly GivenList[] {
  const all = givenBack(dossier);
  return RECIPIENTS.flatMap((to) => {
    const own = all.filter((one) => one.to === to);
    return own.length === 0 ? [] : [listFor(to, own, language)];
  });
}

function listFor(to: Recipient, own: readonly GivenBack[], language: Language): GivenList {
  const byFigure = new Map<string, readonly GivenBack[]>();
  for (const one of own) {
    const key = `${one.indicator} ${one.title}`; // the deposit names a column per period
    byFigure.set(key, [...(byFigure.get(key) ?? []), one]);
  }
  return {
    to,
    name: recipientNames[to][language],
    count: own.length,
    remark: typeset(layoutRemarks[to][language], language),
    figures: [...byFigure.values()].flatMap((moments) => figureOf(moments, language)),
  };
}

/** The most recent result, else the nearest objective. */
function figureOf(moments: readonly GivenBack[], language: Language): readonly GivenFigure[] {
  const [first] = [...moments].sort(
    (a, b) => Number(b.status === 'measured') - Number(a.status === 'measured') || b.year - a.year,
  );
  if (first === undefined) return [];
  const { identifier, title, printedUnit, status, year, value, from, theirs } = first;
  const shown = (amount: number): string => `${shownValue(amount, NUMBER, language)}\u00a0${printedUnit}`;
  const nature = status === 'measured' ? giveBackWords.result : giveBackWords.objective;
  return [
    {
      identifier,
      title,
      value: shown(value),
      when: sayPrinted(giveBackWords.when, { nature: nature[language], year: `${year}` }, language),
      cell: linkTo(cellOf(from.source)),
      others: moments.length - 1,
      theirs: theirs === undefined ? null : shown(theirs.value),
    },
  ];
}
