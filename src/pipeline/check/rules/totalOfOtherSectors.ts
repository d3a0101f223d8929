import { referenceTo } from '../../../domain/cell';
import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { frameworksIn, twoFrameworks } from '../frameworks';
import { defineRule } from '../rule';
import { type SheetYear, sheetYearsIn, wholePartsIn } from '../sheetTotals';

/** Rounding of eight sectors, each to its kilotonne or so. */
const ROUNDING = 0.01;

/** One framework gives the total, another the sectors, and they do not add up to it: PCAET, CRTE and label tell two figures. */
export const totalOfOtherSectors = defineRule({
  meta: {
    id: 'total-of-other-sectors',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Un total qui contredit les secteurs d’ailleurs', en: 'A total against the sectors of another sheet' },
    why: {
      fr: 'Le PCAET donne les secteurs, le CRTE ou le label un total : s’ils ne disent pas la même chose, le lecteur du contrat trouvera deux chiffres.',
      en: 'The PCAET gives the sectors, the CRTE or the label a total: if they do not say the same, the reader of the contract will find two figures.',
    },
    message: message(
      '{indicator}, {year} : {value} {unit} ici{framework}, {sum} en additionnant les secteurs de « {sheet} »{otherFramework} en {cell}.',
      '{indicator}, {year}: {value} {unit} here{framework}, {sum} when the sectors of "{sheet}"{otherFramework} are added, in {cell}.',
    ),
    next: message(
      'Reprendre le total de la même source que les secteurs, ou dire ce que l’un des deux laisse de côté.',
      'Take the total of the same source as the sectors, or say what one of the two leaves out.',
    ),
    source: {
      fr: 'Socle commun : crte_1.1, cae_1.a et les huit secteurs du PCAET sont un même indicateur et ses parts',
      en: 'Common core: crte_1.1, cae_1.a and the eight sectors of the PCAET are one indicator and its parts',
    },
  },

  check: ({ dossier: { facts, recognitions } }) => {
    const frameworks = frameworksIn(recognitions);
    const years = sheetYearsIn(facts);
    const byMoment = new Map<string, SheetYear[]>();
    for (const one of years) byMoment.set(one.moment, [...(byMoment.get(one.moment) ?? []), one]);
    return years.flatMap((one) => {
      const total = one.figures.get(`${one.family}-total`);
      if (total === undefined || one.figures.size > 1) return []; // beside its own sectors, it is told there
      return (byMoment.get(one.moment) ?? []).flatMap((other) => {
        const parts = other.figures.has(`${one.family}-total`) ? null : wholePartsIn(other); // two totals are told as such
        const [first] = parts ?? [];
        if (parts === null || first === undefined) return [];
        const sum = Number(parts.reduce((all, { value }) => all + value, 0).toPrecision(12));
        if (Math.abs(sum - total.value) <= ROUNDING * Math.max(sum, total.value)) return [];
        const { indicator, year, value, unit = '', source } = total;
        const [at, cell] = [cellOf(source), referenceTo(cellOf(first.source))];
        const told = twoFrameworks(frameworks, at.sheet, other.sheet);
        return [{ at, data: { indicator, year: `${year}`, value, unit, sum, sheet: other.sheet, cell, ...told } }];
      });
    });
  },
});
