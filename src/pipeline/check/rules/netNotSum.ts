import { samplesOf } from '../alike';
import { breakdowns } from '../breakdown';
import { cellOf, type Observation } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isSetAside } from '../doubts';
import { defineRule, nothing } from '../rule';

/** Rounded lines explain a hundredth of the gross total at most. */
const ROUNDING = 0.01;
const SECTORS = breakdowns['ghg']?.[0]?.parts ?? [];

/** CCC-025: a net total is the gross one less what the sinks absorb. Compared in one table, for one year, once all three are known. */
export const netNotSum = defineRule({
  meta: {
    id: 'net-not-sum',
    reference: 'CCC-025',
    over: 'source',
    severity: 'warning',
    title: { fr: 'Un total net qui ne tombe pas juste', en: 'A net total that does not add up' },
    why: {
      fr: 'Le total net est le total des émissions moins les absorptions : un autre chiffre cache une erreur de signe, ou un total déjà net.',
      en: 'The net total is total emissions less what sinks absorb: another figure hides a wrong sign, or a total that was net already.',
    },
    message: message(
      '{indicator}, {year} : {shown} {unit} affichés, {sum} {unit} attendus (émissions moins absorptions).',
      '{indicator}, {year}: {shown} {unit} shown, {sum} {unit} expected (emissions less sinks).',
    ),
    next: message(
      'Remettre la formule du total net, ou corriger le signe des absorptions.',
      'Put the formula of the net total back, or correct the sign of the sinks.',
    ),
    source: {
      fr: 'CCC-025 ; socle commun, règle 10 ; formule de ghg-net-total',
      en: 'CCC-025; common core, rule 10; formula of ghg-net-total',
    },
  },

  check: ({ observations }) => {
    if (!samplesOf(observations).some(({ indicator }) => indicator === 'ghg-net-total')) return nothing;
    const moments = new Map<string, Map<string, Observation>>();
    for (const one of observations) {
      if (isSetAside(one) || one.value === undefined || one.scope !== undefined || one.carrier !== undefined) continue;
      const moment = `${one.year} ${one.status} ${one.version ?? ''} ${one.perimeter.level}`;
      const known = moments.get(moment) ?? new Map<string, Observation>();
      moments.set(moment, known.set(one.indicator, one));
    }
    return [...moments.values()].flatMap((figures) => {
      const [net, sinks] = [figures.get('ghg-net-total'), figures.get('sequestration-total')?.value];
      const gross = grossOf(figures);
      if (net?.value === undefined || sinks === undefined || gross === null) return [];
      const sum = Math.round(gross - Math.abs(sinks));
      if (Math.abs(net.value - sum) <= ROUNDING * gross) return [];
      const { source, indicator, year, value, unit = '' } = net;
      return [{ at: cellOf(source), data: { indicator, year: `${year}`, shown: value, sum, unit } }];
    });
  },
});

/** The total as given, else the sum of the eight sectors when all are there. */
function grossOf(figures: ReadonlyMap<string, Observation>): number | null {
  const given = figures.get('ghg-total')?.value;
  if (given !== undefined) return given;
  const parts = SECTORS.flatMap((id) => figures.get(id)?.value ?? []);
  return parts.length < SECTORS.length ? null : parts.reduce((all, one) => all + one, 0);
}
