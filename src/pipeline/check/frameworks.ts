import { plain } from '../../domain/label';
import type { ProfileId, Recognition } from '../../domain/recognition';

/** Layouts that are of one framework alone; a plain list of indicators, or of years, is of whichever its words name. */
const OF_ONE: ReadonlySet<ProfileId> = new Set([
  'pcaet-deposit',
  'tete-indicators',
  'tete-action-plan',
  'crte',
  'investment-plan',
  'budget-export',
]);
/** What the name of a sheet or the words around a table call it. */
const NAMED: readonly (readonly [words: RegExp, profile: ProfileId])[] = [
  [/\bcrte\b|contrat de relance/, 'crte'],
  [/\bpcaet\b|plan climat/, 'pcaet-inventory'],
  [/\btete\b|territoires? engages?|cit'?ergie/, 'tete-indicators'],
];

/** The framework that each sheet is of; a sheet that holds two is of none. */
export type Frameworks = ReadonlyMap<string, ProfileId>;

/** What the tables of each sheet tell: PCAET, CRTE, label, plan of investments. */
export function frameworksIn(recognitions: readonly Recognition[]): Frameworks {
  const told = new Map<string, Set<ProfileId>>();
  for (const recognition of recognitions) {
    const framework = frameworkOf(recognition);
    const { sheet } = recognition;
    if (framework !== undefined) told.set(sheet, (told.get(sheet) ?? new Set()).add(framework));
  }
  return new Map(
    [...told].flatMap(([sheet, [first, ...others]]) => (first && others.length === 0 ? [[sheet, first]] : [])),
  );
}

function frameworkOf({ profile, sheet, layout, standing }: Recognition): ProfileId | undefined {
  if (OF_ONE.has(profile) || standing !== undefined) return standing === undefined ? profile : undefined;
  const texts = [sheet, ...(layout?.notes ?? []).map(({ text }) => text)].map(plain);
  const named = NAMED.filter(([words]) => texts.some((text) => words.test(text)));
  return named.length === 1 ? named[0]?.[1] : undefined;
}

/** The two frameworks of sheets that disagree, to be said beside each figure; nothing where they are one, or not known. */
export function twoFrameworks(
  frameworks: Frameworks | undefined,
  here: string,
  there: string,
): { readonly framework: ProfileId | ''; readonly otherFramework: ProfileId | '' } {
  const [framework, otherFramework] = [here, there].map((sheet) => frameworks?.get(sheet));
  return framework === undefined || otherFramework === undefined || framework === otherFramework
    ? { framework: '', otherFramework: '' }
    : { framework, otherFramework };
}
