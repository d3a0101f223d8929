import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { figuresLike } from '../alike';
import { isSetAside } from '../doubts';
import { columnsIn } from '../headingCell';
import { defineRule, nothing } from '../rule';

/** What a heading says of figures that its producer may still change: `2023 (p)`, `2023p`, `2023 provisoire`, `2023 (estimé)`. */
const PROVISIONAL =
  /\bprov(?:isoires?|isional)?\b|\(p\)|\b(?:19|20)\d\dp\b|\bestim(?:e|ee|es|ees|ation|ated)\b|\(e(?:st)?\.?\)/;

/** The note that says what a star over a year means: `* données provisoires`. */
const STARRED = /^\*+ ?.*\b(?:prov(?:isoires?|isional)|estim\w+)/;

/** Figures under a heading that calls them provisional or estimated: they are taken, and whoever reads the contract must know. */
export const provisionalFigures = defineRule({
  meta: {
    id: 'provisional-figures',
    over: 'source',
    severity: 'information',
    title: { fr: 'Des chiffres provisoires', en: 'Provisional figures' },
    why: {
      fr: 'Un chiffre provisoire ou estimé sera révisé : le contrat qui le cite doit le dire.',
      en: 'A provisional or estimated figure will be revised: the contract that quotes it must say so.',
    },
    message: message(
      '« {heading} » : {count} chiffres provisoires ou estimés, dont {indicator}.',
      '"{heading}": {count} provisional or estimated figures, among them {indicator}.',
    ),
    next: message(
      'Les remplacer quand l’inventaire définitif paraît, ou écrire dans le contrat qu’ils sont provisoires.',
      'Replace them when the final inventory comes out, or write in the contract that they are provisional.',
    ),
    source: {
      fr: 'Passerelle, promesse 4 ; observatoires régionaux : dernière année publiée provisoire',
      en: 'Passerelle, promise 4; regional observatories: the last year published is provisional',
    },
  },

  check: (source) => {
    const { headings = [], notes = [] } = source.recognition.layout ?? {};
    const isStarTold = notes.some(({ text }) => STARRED.test(plain(text)));
    const isTold = (heading: string) => PROVISIONAL.test(plain(heading)) || (isStarTold && heading.includes('*'));
    if (!headings.some(({ text }) => isTold(text))) return nothing;
    const taken = figuresLike(source.observations, (one) => !isSetAside(one) && one.value !== undefined);
    return columnsIn(source, taken)
      .filter(({ heading }) => isTold(heading))
      .map(({ at, heading, figures }) => ({
        at,
        data: { heading, count: figures.length, indicator: figures[0].indicator },
      }));
  },
});
