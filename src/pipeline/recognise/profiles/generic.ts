import { accountColumns, grantColumns } from '../../../catalogue/exportColumns';
import type { ProfileId } from '../../../domain/recognition';
import type { Bilingual } from '../../../domain/message';
import { plain } from '../../../domain/label';
import { budgetExport } from '../../reading/budgetLines';
import { familyIn } from '../../reading/family';
import type { Face } from '../face';
import { textAt, yearsOn } from '../headingLines';
import type { TableSeen } from '../profile';
import { tidyTables } from '../tidyTables';

/** What a sheet that nothing claims looks like: enough to say why it is left, never enough to take a figure from it. */
interface Kind {
  readonly profile: ProfileId;
  readonly confidence: number;
  readonly sign: Bilingual;
}

const LOOKED_AT = 60;
const PLACES_LOOKED_AT = 60;
const FINANCE =
  /\bautorisations? de programme\b|\bcredits? de paiement\b|\bap votee?s?\b|\bap\b|\bcp\b|\boperations?\b|\bppi\b|\bplan pluriannuel\b|\bprogramme pluriannuel\b|\bcout de l'operation\b|\bfctva\b|\banterieur\b|\bau-dela\b/;
const BUDGET =
  /\bchapitre\b|\bchap\.?(?= |$)|\bnature\b|\bfonction\b|\barticle\b|\bbudget primitif\b|\bbp ?\d{4}\b|\bcompte administratif\b|\bca ?\d{4}\b|\bmandat|\bsens\b/;
const CONTRACT = /\bcrte\b|\bcontrat de relance\b|\bcontrat pour la reussite\b/;

const kinds = {
  empty: { profile: 'generic', confidence: 1, sign: { fr: 'feuille vide', en: 'empty sheet' } },
  directory: {
    profile: 'generic',
    confidence: 0.9,
    sign: {
      fr: 'annuaire : noms et courriels, aucun chiffre du contrat',
      en: 'directory: names and e-mails, no figure of the contract',
    },
  },
  list: {
    profile: 'generic',
    confidence: 0.9,
    sign: { fr: 'liste de choix, aucun chiffre', en: 'drop-down list, no figure' },
  },
  text: { profile: 'generic', confidence: 0.9, sign: { fr: 'texte libre, aucun tableau', en: 'free text, no table' } },
  investment: {
    profile: 'investment-plan',
    confidence: 0.6,
    sign: {
      fr: 'pas encore compris : colonnes d’opérations et d’années, un plan pluriannuel d’investissement',
      en: 'not yet understood: columns of operations and years, a multi-year investment plan',
    },
  },
  budget: {
    profile: 'budget-export',
    confidence: 0.6,
    sign: {
      fr: 'pas encore compris : colonnes de nature et de fonction, un export budgétaire',
      en: 'not yet understood: columns of nature and function, a budget export',
    },
  },
  exported: {
    profile: 'budget-export',
    confidence: 0.9,
    sign: {
      fr: 'export budgétaire par compte : ses sommes par année, fonction et chapitre servent aux tableaux du budget ; le plan d’investissement dit les opérations',
      en: 'budget export by account: its sums by year, function and chapter serve the tables of the budget; the plan of investments says the operations',
    },
  },
  exportKept: {
    profile: 'budget-export',
    confidence: 0.9,
    sign: {
      fr: 'export budgétaire par compte : gardé pour mémoire, il ne dit pas à la fois l’année, le sens et un montant voté ou réalisé',
      en: 'budget export by account: kept for the record, it does not say a year, a direction and an amount voted or paid together',
    },
  },
  grants: {
    profile: 'budget-export',
    confidence: 0.9,
    sign: {
      fr: 'liste de subventions versées : gardée pour mémoire, chacune se compte chez qui la reçoit',
      en: 'list of grants paid: kept for the record, each counts where it is received',
    },
  },
  contract: {
    profile: 'crte',
    confidence: 0.6,
    sign: {
      fr: 'pas encore compris : feuille d’un contrat CRTE',
      en: 'not yet understood: a sheet of a CRTE contract',
    },
  },
  long: {
    profile: 'generic',
    confidence: 0.5,
    sign: {
      fr: 'pas encore compris : une ligne par secteur et par année, avec une colonne de plus dont dépend le chiffre',
      en: 'not yet understood: one row per sector and year, with one more column that the figure depends on',
    },
  },
  figures: {
    profile: 'generic',
    confidence: 0.5,
    sign: {
      fr: 'pas encore compris : des chiffres, mais ni secteurs, ni années, ni en-têtes connus ensemble',
      en: 'not yet understood: figures, but no known sectors, years and headings together',
    },
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** Why nothing was taken from a sheet: one recognition without a layout. */
export const notUnderstood = (face: Face): ReturnType<typeof wholeAs> => wholeAs(kindOf(face), face);

/**
 * An export of a budget by account is one table of as many lines as the city has accounts, whatever stands in them: an amount of
 * 2 023 euros is no year. `null` for any other sheet.
 */
export const budgetByAccount = (face: Face): ReturnType<typeof wholeAs> | null =>
  budgetExport(face.sheet) === null ? null : wholeAs('exported', face);

function wholeAs(kind: keyof typeof kinds, face: Face): { readonly profile: ProfileId; readonly seen: TableSeen } {
  const { profile, confidence, sign } = kinds[kind];
  const { height, width, visibility } = face.sheet;
  const hidden: readonly Bilingual[] = visibility === 'visible' ? [] : [{ fr: 'feuille masquée', en: 'hidden sheet' }];
  return {
    profile,
    seen: {
      box: { top: 0, left: 0, bottom: Math.max(0, height - 1), right: Math.max(0, width - 1) },
      confidence,
      signs: [sign, ...hidden],
      ...((kind === 'figures' || kind === 'long') && visibility === 'visible' && { figuresLeft: numbersIn(face) }),
    },
  };
}

/** A table of the contract that lost our marks, or a copy of one: its figures are those of the sources. */
export const notOurs = ({ sheet: { height, width } }: Face): ReturnType<typeof notUnderstood> => ({
  profile: 'generic',
  seen: {
    box: { top: 0, left: 0, bottom: Math.max(0, height - 1), right: Math.max(0, width - 1) },
    confidence: 1,
    signs: [
      {
        fr: 'tableau du contrat sans la marque de Passerelle, ou copie d’un tel tableau : ni lu comme source, ni réécrit',
        en: 'contract table without Passerelle’s mark, or a copy of one: neither read as a source nor rewritten',
      },
    ],
  },
});

/** Numbers at the head of a sheet. */
const numbersIn = (face: Face): number =>
  face.filled
    .slice(0, LOOKED_AT)
    .flatMap((line) => face.placesOf(line).filter((place) => typeof face.at(line, place) === 'number')).length;

function kindOf(face: Face): keyof typeof kinds {
  const lines = face.filled.slice(0, LOOKED_AT);
  if (lines.length === 0) return 'empty';
  const spots = lines.flatMap((line) =>
    face
      .placesOf(line)
      .slice(0, PLACES_LOOKED_AT)
      .map((place) => [line, place] as const),
  );
  const texts = spots.map(([line, place]) => textAt(face, line, place));
  const numbers = numbersIn(face);
  const columns = exportIn(texts);
  if (columns !== null) return columns;
  const short = texts.filter((text) => text.length < 60).map(plain);
  if (texts.filter((text) => /^[^\s@]+@[^\s@]+\.\w+$/.test(text)).length >= 3) return 'directory';
  const wide = lines.filter((line) => face.placesOf(line).length >= 4);
  if (numbers >= 4 && wide.length > 0) {
    const finance = new Set(short.flatMap((text) => FINANCE.exec(text)?.[0] ?? []));
    const years = Math.max(0, ...lines.map((line) => yearsOn(face, line).length));
    if (finance.size >= 2 && (years >= 2 || finance.size >= 3)) return 'investment';
    if (new Set(short.flatMap((text) => BUDGET.exec(text)?.[0] ?? [])).size >= 3) return 'budget';
  }
  if ([face.sheet.name, ...texts.slice(0, 20)].some((text) => CONTRACT.test(plain(text)))) return 'contract';
  if (numbers >= 4) return tidyTables(face).length > 0 ? 'long' : 'figures';
  if (numbers > 0 && short.some((text) => familyIn(text) !== null)) return 'figures';
  const isColumns =
    lines.length >= 3 && texts.every((text) => text.length < 80) && new Set(spots.map(([, place]) => place)).size <= 12;
  return isColumns &&
    (face.sheet.visibility !== 'visible' || wide.length === 0 || /list/i.test(face.sheet.name)) &&
    isListLike(texts)
    ? 'list'
    : 'text';
}

/** Exports by the names of their columns: budgets by account (SCDL `budget` 0.8.3 and cities' own), grants (SCDL `subventions` 2.1.1). */
function exportIn(texts: readonly string[]): 'exportKept' | 'grants' | null {
  const said = new Set(texts.map((text) => plain(text).replace(/[ _-]/g, '')));
  const count = (names: readonly string[]): number => names.filter((name) => said.has(name)).length;
  if (count(grantColumns) >= LEAST_COLUMNS) return 'grants';
  return count(accountColumns) >= LEAST_COLUMNS ? 'exportKept' : null;
}

const LEAST_COLUMNS = 4;

/** Choices are short and have no full stop; prose is long. */
const isListLike = (texts: readonly string[]): boolean =>
  texts.filter((text) => text.length > 45 || /[.;:]$/.test(text)).length * 5 < texts.length;
