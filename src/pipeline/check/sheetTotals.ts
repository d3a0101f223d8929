import { cellOf, type Fact, type Observation } from '../../domain/fact';
import { observationsIn } from '../../domain/factsByKind';
import { figuresLike } from './alike';
import { breakdowns, familyOf, isComposite } from './breakdown';
import { isSetAside } from './doubts';
import { type Figure, hasValue, territoryReader } from './series';

/** The figures that one sheet gives of one family of sectors, for one year of one territory. */
export interface SheetYear {
  readonly family: string;
  readonly sheet: string;
  /** Which family, year, status and territory: what two sheets may be compared on. */
  readonly moment: string;
  readonly figures: ReadonlyMap<string, Figure>;
}

const ADDED: readonly string[] = ['ghg', 'energy'];

/** What each sheet gives of emissions and energy, year by year; two editions of one inventory are two moments. */
export function sheetYearsIn(facts: readonly Fact[]): readonly SheetYear[] {
  const territoryOf = territoryReader();
  const years = new Map<string, SheetYear & { readonly figures: Map<string, Figure> }>();
  for (const one of figuresLike(observationsIn(facts), isSure).filter(hasValue)) {
    const family = familyOf(one.indicator);
    if (family === null || !ADDED.includes(family)) continue;
    const { year, status, perimeter, version = '', netting } = one;
    const { sheet } = cellOf(one.source);
    const moment = [family, year, status, territoryOf(perimeter), version, netting === 'net'].join('|');
    const own = years.get(`${sheet}\n${moment}`) ?? { family, sheet, moment, figures: new Map<string, Figure>() };
    years.set(`${sheet}\n${moment}`, own);
    own.figures.set(one.indicator, one);
  }
  return [...years.values()];
}

const isSure = (one: Observation): boolean =>
  !isSetAside(one) &&
  one.use !== 'asked' &&
  one.status !== 'scenario' &&
  one.carrier === undefined &&
  one.scope === undefined &&
  !isComposite(one);

/** The parts of a family's total, all of them there; `null` when one is missing. */
export function wholePartsIn({ family, figures }: SheetYear): readonly Figure[] | null {
  const parts = breakdowns[family]?.find(({ whole }) => whole === `${family}-total`)?.parts ?? [];
  const found = parts.flatMap((part) => figures.get(part) ?? []);
  return parts.length > 0 && found.length === parts.length ? found : null;
}
