import { speakingIn } from '../../src/ui/parts/speaking';
import { tablesLine, tablesTitle } from '../../src/ui/tables/tablesTitle';

const said = (counts: Partial<Parameters<typeof tablesTitle>[0]>) => {
  const { toWrite = 0, upToDate = 0, toComplete = 0, byHand = 0, leftOut = 0 } = counts;
  const here = toWrite + upToDate + toComplete + byHand + leftOut;
  const all = { toWrite, upToDate, toComplete, byHand, leftOut, here };
  const speaking = speakingIn('fr');
  return [tablesTitle(all, speaking), tablesLine(all, speaking)];
};

test.each([
  [{ toWrite: 5, upToDate: 9, toComplete: 2 }, '5 tableaux à écrire', '9 à jour, 2 à compléter, sur les 16 du modèle.'],
  [{ upToDate: 4, toComplete: 2 }, '2 tableaux à compléter', '4 à jour, sur les 6 du modèle.'],
  [{ upToDate: 6 }, 'Les 6 tableaux sont à jour', 'Ce sont tous ceux du modèle.'],
  [
    { upToDate: 4, byHand: 1, leftOut: 1 },
    'Les 4 tableaux sont à jour',
    '1 modifié à la main, 1 sans objet, sur les 6 du modèle.',
  ],
])('title and line say one truth: %j', (counts, title, line) => expect(said(counts)).toEqual([title, line]));
