import type { Bilingual } from '../domain/message';

const PERCENT_TYPED: Bilingual = {
  fr: 'De 0 à 100 ; des classeurs écrivent 0,46 pour 46 %.',
  en: 'From 0 to 100; workbooks write 0.46 for 46%.',
};
const TETE_ONLY: Bilingual = {
  fr: 'Dans TETE seulement : le dépôt PCAET n’a pas cette ligne.',
  en: 'In TETE only: the PCAET deposit has no such line.',
};
const NO_TETE: Bilingual = { fr: 'Aucun indicateur TETE.', en: 'No TETE indicator.' };

/** What to know before using an indicator, beside its equivalents, its formula and its warning. Reviewed 2026-11-24. */
export const remarks: Readonly<Record<string, Bilingual>> = {
  'ghg-net-total': {
    fr: 'Aucune formule dans les définitions : les trajectoires disent brut moins UTCATF, le texte ajoute captage et stockage.',
    en: 'No formula in the definitions: the trajectories say gross minus land use, the text adds capture and storage.',
  },
  'ghg-per-capita': {
    fr: 'Prendre la population de la même année et du même périmètre.',
    en: 'Take the population of the same year and the same perimeter.',
  },
  'ghg-autres-transports': { fr: 'Rail, fluvial, aérien, maritime.', en: 'Rail, river, air, sea.' },
  'ghg-branche-energie': {
    fr: 'Absente des feuilles Cit’ergie de 2018 et 2021 : un ancien total peut l’oublier.',
    en: 'Absent from the Cit’ergie sheets of 2018 and 2021: an old total may leave it out.',
  },
  'ghg-transport': {
    fr: 'Les trajectoires SNBC ont un seul secteur « Transports ».',
    en: 'SNBC trajectories have one sector, "Transports".',
  },
  'ghg-ccs': { fr: 'Seulement dans les trajectoires SNBC.', en: 'Only in SNBC trajectories.' },
  'energy-dechets': {
    fr: 'Un classeur rempli montre NR ici, et l’énergie des déchets dans l’industrie.',
    en: 'A filled workbook shows NR here, and the energy of waste inside industry.',
  },
  'energy-branche-energie': {
    fr: 'L’identifiant est cae_2.l_pcaet, non cae_2.l.',
    en: 'The identifier is cae_2.l_pcaet, not cae_2.l.',
  },
  'energy-carrier-other-carrier': {
    fr: 'cae_2.o et cae_2.q existaient en 2025 et ne sont plus dans la liste de 2026.',
    en: 'cae_2.o and cae_2.q existed in 2025 and are gone from the list of 2026.',
  },
  'renewable-total': {
    fr: 'Un classeur rempli porte 3a = 485 400 MWh et 24a + 25a = 941 000 MWh, sans explication : comparer le total à ses parts.',
    en: 'A filled workbook holds 3a = 485,400 MWh and 24a + 25a = 941,000 MWh, unexplained: compare the total with its parts.',
  },
  'renewable-biomethane': {
    fr: 'MWh PCI ou PCS : à demander ; le rapport est d’environ 1,11.',
    en: 'Lower or higher heating value: ask; the ratio is about 1.11.',
  },
  'renewable-concentrated-solar-power': NO_TETE,
  'renewable-geothermal-electricity': NO_TETE,
  'renewable-biofuels': NO_TETE,
  'renewable-hydropower': {
    fr: 'Le CRTE la suit à part, pour que de grands barrages ne cachent pas le reste.',
    en: 'The CRTE follows it apart, so that large dams do not hide the rest.',
  },
  'renewable-waste-electricity': TETE_ONLY,
  'renewable-waste-heat': TETE_ONLY,
  'renewable-tidal': TETE_ONLY,
  'renewable-other-heat': TETE_ONLY,
  'sequestration-other-soils': {
    fr: 'Peut être négative : artificialiser un sol libère du carbone.',
    en: 'May be negative: sealing soil releases carbon.',
  },
  'modal-share-car': PERCENT_TYPED,
  'modal-share-walk': PERCENT_TYPED,
  'modal-share-bike': PERCENT_TYPED,
  'modal-share-public-transport': PERCENT_TYPED,
  'modal-share-active-and-public': PERCENT_TYPED,
  'modal-share-two-wheelers': PERCENT_TYPED,
  'modal-share-intermodal': PERCENT_TYPED,
  'renovated-dwellings-rate': {
    fr: 'Le nombre de logements se déduit du parc ; les tableaux OPAH et PIG le portent directement.',
    en: 'The number of dwellings follows from the stock; OPAH and PIG tables hold it directly.',
  },
  'anah-files': {
    fr: 'Les programmes changent de nom : Habiter mieux, MaPrimeRénov’.',
    en: 'Programmes change names: Habiter mieux, MaPrimeRénov’.',
  },
  'public-buildings-energy': {
    fr: 'Énergie finale ; les lignes 15a et 15b sont en énergie primaire (kWhep).',
    en: 'Final energy; lines 15a and 15b are in primary energy (kWhep).',
  },
  'district-heat-renewable-share': PERCENT_TYPED,
  'district-heat-coverage': PERCENT_TYPED,
  'pv-capacity': {
    fr: 'cae_26 est en Wc par habitant ; MWc, kWc et MW se mêlent.',
    en: 'cae_26 is in Wp per inhabitant; MWp, kWp and MW are mixed.',
  },
  'waste-separate-collection': { fr: 'eci_6 est une part en %.', en: 'eci_6 is a share in %.' },
  'cycle-network': { fr: 'cae_44 est une part de voirie en %.', en: 'cae_44 is a share of streets in %.' },
  'water-network-losses': {
    fr: 'Pertes = 100 − rendement : cae_28.b et 28b sont des rendements, non des pertes.',
    en: 'Losses = 100 − yield: cae_28.b and 28b are yields, not losses.',
  },
  population: {
    fr: 'Municipale, totale ou comptée à part : dire laquelle.',
    en: 'Municipal, total or counted apart: say which.',
  },
  'charging-points': {
    fr: 'Dire si les bornes privées ouvertes au public sont comptées.',
    en: 'Say whether private points open to the public are counted.',
  },
};
