import type { Bilingual } from '../../domain/message';
import type { ExchangeRefusal } from '../../domain/problem';

/** Why a decision on the crosswalk cannot hold, and what to write instead. */
export const refusalWords: Readonly<Record<ExchangeRefusal, Bilingual>> = {
  'unknown-sector': { fr: 'ce secteur n’est pas du PCAET', en: 'this sector is none of the PCAET' },
  whole: {
    fr: 'c’est un total : décider de chacun de ses secteurs',
    en: 'it is a total: decide on each of its sectors',
  },
  'unknown-row': { fr: 'une ligne n’est pas du contrat', en: 'a row is none of the contract' },
  sink: {
    fr: 'un puits et une source ne vont jamais dans la même ligne',
    en: 'a sink and a source never go in the same row',
  },
  shares: {
    fr: 'les parts, de 0 à 1, doivent faire 1, chaque ligne une fois',
    en: 'shares, from 0 to 1, must add up to 1, each row once',
  },
  'no-source': {
    fr: 'un partage demande la source de sa clé (champ source)',
    en: 'a split needs the source of its key (field source)',
  },
  'no-reason': { fr: 'la raison manque (champ reason)', en: 'the reason is missing (field reason)' },
  twice: { fr: 'deux décisions sur ce secteur', en: 'two decisions on this sector' },
};
