import type { Bilingual } from '../domain/message';

const WORK_SITES: Bilingual = {
  fr: 'La formule officielle laisse les chantiers de côté : le total déclaré et la somme des secteurs peuvent différer. Comparer, et dire l’écart.',
  en: 'The official formula leaves work sites out: the declared total and the sum of the sectors may differ. Compare, and say the gap.',
};
const NO_MEAN: Bilingual = {
  fr: 'Un rapport se recalcule ; il ne s’additionne pas et ne se moyenne pas.',
  en: 'A ratio is computed again; it is never summed nor averaged.',
};

/** Where the children of an indicator do not sum to it, or the official formula is wrong (common-core.md, rules 4 to 6). */
export const warnings: Readonly<Record<string, Bilingual>> = {
  'ghg-total': {
    fr: 'Ne pas sommer tous les enfants de cae_1.a : cae_1.k (transports) contient e et f, cae_1.l (total industrie) contient i et j.',
    en: 'Never sum all the children of cae_1.a: cae_1.k (transport) holds e and f, cae_1.l (all industry) holds i and j.',
  },
  'ghg-industry-total': {
    fr: 'Ligne pour mémoire : l’ajouter aux secteurs compte l’industrie deux fois.',
    en: 'A memo line: adding it to the sectors counts industry twice.',
  },
  'ghg-transport': {
    fr: 'Remplace transport routier et autres transports ; ne s’y ajoute pas.',
    en: 'Stands for road and other transport; never added to them.',
  },
  'energy-transport': {
    fr: 'Remplace transport routier et autres transports ; ne s’y ajoute pas.',
    en: 'Stands for road and other transport; never added to them.',
  },
  'ghg-per-capita': NO_MEAN,
  'energy-per-capita': NO_MEAN,
  'renewable-share': NO_MEAN,
  'energy-total': {
    fr: 'Deux découpages, par secteur et par vecteur : chacun fait le total, jamais les deux ensemble.',
    en: 'Two breakdowns, by sector and by carrier: each makes the total, never both together.',
  },
  'renewable-total': {
    fr: 'Les enfants de cae_3.a portent trois découpages (vecteur, vecteur et filière, filière), plus crte_3.1 et crte_3.2 : ne jamais les sommer. Les biocarburants restent hors de la formule officielle.',
    en: 'The children of cae_3.a hold three breakdowns (carrier, carrier and source, source), plus crte_3.1 and crte_3.2: never sum them. Biofuels stay outside the official formula.',
  },
  'renewable-electricity': {
    fr: 'Le solaire thermodynamique et la géothermie électrique du dépôt n’ont pas d’indicateur TETE : ils restent hors de la formule officielle.',
    en: 'Concentrated solar and geothermal electricity of the deposit have no TETE indicator: they stay outside the official formula.',
  },
  'renewable-heat': {
    fr: 'La formule officielle (cae_24.a) ajoute cae_3.al et ses deux parts am et an : remplir al, ou am et an, jamais les trois. Nous comptons al une fois.',
    en: 'The official formula (cae_24.a) adds cae_3.al and its two parts am and an: fill al, or am and an, never all three. We count al once.',
  },
  'renewable-solid-biomass-heat': {
    fr: 'cae_3.ag, ah et ai font ensemble une seule ligne du PCAET ; la formule officielle les ajoute toutes.',
    en: 'cae_3.ag, ah and ai make one line of the PCAET together; the official formula adds them all.',
  },
  'air-nox-total': WORK_SITES,
  'air-pm10-total': {
    fr: 'La formule officielle (cae_4.b) oublie le transport routier (cae_4.bg) et les chantiers ; cae_4.b1, titré « Résidentiel », est résidentiel et tertiaire. Préférer le total déclaré ou la somme des huit secteurs.',
    en: 'The official formula (cae_4.b) forgets road transport (cae_4.bg) and work sites; cae_4.b1, titled "Résidentiel", is residential and tertiary. Prefer the declared total or the sum of the eight sectors.',
  },
  'air-pm25-total': WORK_SITES,
  'air-covnm-total': WORK_SITES,
  'air-so2-total': WORK_SITES,
  'air-nh3-total': WORK_SITES,
  'sequestration-total': {
    fr: 'Le dépôt PCAET n’a pas de ligne pour les produits bois : son total peut être plus petit.',
    en: 'The PCAET deposit has no line for wood products: its total may be smaller.',
  },
  'waste-per-capita': {
    fr: 'La feuille de 2021 somme 6b, 6c et 6d ; les déchèteries manquent parfois à la somme. Comparer au total saisi.',
    en: 'The sheet of 2021 sums 6b, 6c and 6d; waste centres are sometimes missing from the sum. Compare with the total typed.',
  },
  'modal-share-active-and-public': {
    fr: 'Ne sommer que les parts d’une même enquête.',
    en: 'Sum the shares of one survey only.',
  },
  'climate-budget': {
    fr: 'cae_49.f, g et h sont déjà dans cae_49.i : ne pas les ajouter à cae_49.a.',
    en: 'cae_49.f, g and h are already inside cae_49.i: never add them to cae_49.a.',
  },
};
