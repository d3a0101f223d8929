import type { Bilingual } from '../../domain/message';
import { FORESEEN, IN_COMMON } from './conditions';
import { citergieIn, crteIn, type EquivalentsById, indicatorIn, partOfOurs, partOfTheirs, teteIn } from './stated';

const percent = { tete: teteIn('%'), crte: crteIn('%'), citergie: citergieIn('%'), indicator: indicatorIn('%') };
const perPerson = { tete: teteIn('kg/hab'), crte: crteIn('kg/hab'), citergie: citergieIn('kg/hab') };
const perYear = indicatorIn('t/hab');

const HOME_TO_WORK: Bilingual = {
  fr: 'Le CRTE de 2021 ne compte que les trajets domicile-travail : une autre enquête.',
  en: 'The CRTE of 2021 counts home-to-work trips only: another survey.',
};
const BUILDINGS_TOO: Bilingual = {
  fr: 'Le contrat compte tous les bâtiments, en %.',
  en: 'The contract counts all buildings, in %.',
};
const WITHOUT_RUBBLE: Bilingual = {
  fr: 'Les déchets municipaux européens ne comptent pas les gravats.',
  en: 'European municipal waste leaves rubble out.',
};
const WITH_RECOVERY: Bilingual = {
  fr: 'ECi ajoute la réutilisation et la valorisation énergétique : un taux plus large.',
  en: 'ECi adds reuse and energy recovery: a wider rate.',
};
const AREA_SINCE: Bilingual = {
  fr: 'Une part en 2021 ; le même identifiant crte_4.2 est une surface (ha) dans TETE 2026.',
  en: 'A share in 2021; the same identifier crte_4.2 is an area (ha) in TETE 2026.',
};
const STOCK_OR_FLOW: Bilingual = {
  fr: 'Un stock (ha) ou un flux (ha/an) : à dire avant de convertir.',
  en: 'A stock (ha) or a flow (ha/year): to be said before converting.',
};
const PER_PERSON: Bilingual = {
  fr: 'Par habitant : multiplier par la population de la même année et du même périmètre.',
  en: 'Per inhabitant: multiply by the population of the same year and perimeter.',
};
const POINTS: Bilingual = {
  fr: 'TETE compte des bornes, le contrat des points de recharge : une borne en a un ou plusieurs.',
  en: 'TETE counts stations, the contract charging points: a station has one or more.',
};

const FLEET: Bilingual = {
  fr: 'Le contrat admet la part du parc ou celle des immatriculations : dire laquelle.',
  en: 'The contract takes the share of the fleet or of new registrations: say which.',
};
const SHARE_MISPRINTED: Bilingual = {
  fr: 'TETE (jeu SYDEV) imprime « Nombre de ménages » pour cette proportion.',
  en: 'TETE (SYDEV set) prints "Nombre de ménages" for this proportion.',
};
const LOCAL_SET: Bilingual = { fr: 'Jeu SYDEV seulement.', en: 'SYDEV set only.' };
const HIGHEST_MEAN: Bilingual = {
  fr: 'Le contrat veut la plus haute moyenne annuelle des stations de fond urbaines.',
  en: 'The contract wants the highest annual mean at urban background stations.',
};

const SOLD_OVER_GROSS: Bilingual = {
  fr: 'TETE dit « m3 vendu / m3 brut », avec une cible de 75 ou 80 : un pourcentage.',
  en: 'TETE says "m3 vendu / m3 brut", with a target of 75 or 80: a percentage.',
};
const AREA_MISPRINTED: Bilingual = {
  fr: 'TETE imprime « % » pour cette surface par habitant : demander l’unité.',
  en: 'TETE prints "%" for this area per inhabitant: ask the unit.',
};
const ACCESSIBLE: Bilingual = {
  fr: 'Le contrat ne compte que les espaces ouverts au public.',
  en: 'The contract counts spaces open to the public only.',
};

/** Mobility, buildings, waste, land, water and means in the other frameworks. Reviewed 2026-11-27. */
export const otherEquivalents: EquivalentsById = {
  'modal-share-car': [percent.tete('cae_5'), percent.tete('cae_5', FORESEEN), percent.citergie('5')],
  'modal-share-walk': [
    percent.tete('cae_35'),
    percent.citergie('35'),
    partOfTheirs(percent.tete('crte_5.1')),
    partOfTheirs(percent.indicator('IND-54')),
  ],
  'modal-share-bike': [
    percent.tete('cae_36'),
    percent.citergie('36'),
    partOfTheirs(percent.tete('crte_5.1')),
    partOfTheirs(percent.indicator('IND-54')),
  ],
  'modal-share-public-transport': [
    percent.tete('cae_37'),
    percent.citergie('37'),
    partOfTheirs(percent.tete('crte_5.1')),
    partOfTheirs(percent.indicator('IND-54')),
  ],
  'modal-share-active-and-public': [
    percent.tete('crte_5.1'),
    percent.crte('crte_5.1', undefined, { note: HOME_TO_WORK }),
    percent.indicator('IND-54'),
  ],
  'modal-share-two-wheelers': [percent.tete('mode_deux_roues')],
  'modal-share-intermodal': [percent.tete('cae_38'), percent.citergie('38')],
  'renovated-dwellings-rate': [
    teteIn('logements/100')('cae_8'),
    citergieIn('logements/100')('8'),
    partOfTheirs(percent.indicator('IND-59', { note: BUILDINGS_TOO })),
  ],
  'anah-files': [teteIn('dossiers')('cae_56'), citergieIn('dossiers')('56')],
  'public-buildings-energy': [
    teteIn('MWh/an')('cae_14.a'),
    teteIn('MWh/an')('cae_14.a', FORESEEN),
    citergieIn('MWh/an')('14a'),
  ],
  'public-buildings-energy-per-m2': [teteIn('kWh/m²')('cae_14.c'), citergieIn('kWh/m²')('14c')],
  'public-lighting-per-capita': [teteIn('kWh/hab.an')('cae_20'), citergieIn('kWh/hab.an')('20')],
  'district-heat-renewable-share': [percent.tete('cae_22'), percent.citergie('22')],
  'district-heat-coverage': [percent.tete('cae_23'), percent.tete('cae_23', FORESEEN), percent.citergie('23')],
  'pv-capacity': [teteIn('MW')('cae_26.a')],
  'wind-capacity': [teteIn('MW')('eolien')],
  'waste-per-capita': [
    perPerson.tete('cae_6.a'),
    perPerson.tete('cae_6.a', FORESEEN),
    perPerson.tete('cae_6.a', { framework: 'tete-eci' }),
    { ...perPerson.tete('eci_5'), edition: '2021', relation: 'merged-into', now: 'cae_6.a' },
    perPerson.crte('crte_10.1', 'cae_6.a'),
    perPerson.citergie('6a'),
    partOfOurs(perYear('IND-36', { note: WITHOUT_RUBBLE })),
  ],
  'waste-per-capita-without-rubble': [
    perPerson.tete('cae_6.aa'),
    perPerson.crte('crte_10.2', 'cae_6.aa'),
    perYear('IND-36', { note: WITHOUT_RUBBLE }),
  ],
  'waste-residual': [perPerson.tete('cae_6.b'), perPerson.tete('cae_6.b', FORESEEN), perPerson.citergie('6b')],
  'waste-separate-collection': [perPerson.tete('cae_6.c'), perPerson.citergie('6c')],
  'waste-recycling-rate': [
    percent.tete('cae_7'),
    percent.tete('cae_7', FORESEEN),
    partOfTheirs(percent.tete('eci_7', { note: WITH_RECOVERY })),
    percent.citergie('7'),
    percent.indicator('IND-37'),
  ],
  'waste-landfill-rate': [percent.tete('eci_8'), percent.indicator('IND-38')],
  'land-take': [
    teteIn('ha/an')('cae_11'),
    crteIn('ha')('crte_13.1', 'cae_11', { needs: 'period', note: STOCK_OR_FLOW }),
    citergieIn('ha/an')('11'),
  ],
  'organic-farmland-share': [
    percent.tete('cae_59'),
    percent.tete('cae_59', FORESEEN),
    percent.crte('crte_4.2', 'cae_59', { note: AREA_SINCE }),
    percent.citergie('59'),
  ],
  'farmland-area': [teteIn('ha')('crte_4.1'), crteIn('ha')('crte_4.1')],
  'cycle-network': [
    teteIn('km')('crte_6.1'),
    teteIn('km/1000 hab')('cae_44.a', { needs: 'population', note: PER_PERSON }),
    crteIn('km')('crte_6.1'),
  ],
  'public-transport-trips': [
    teteIn('voyages/hab')('cae_46'),
    teteIn('voyages/hab')('cae_46', IN_COMMON),
    citergieIn('voyages/hab')('46'),
  ],
  'water-network-losses': [percent.tete('eci_26'), percent.crte('crte_8.1', 'eci_26')],
  'population-exposed-air': [percent.tete('pop_exposee_pollution', { framework: 'tete-cae' })],
  'flood-risk-population': [percent.tete('crte_7.1'), percent.crte('crte_7.1')],
  'river-status': [percent.tete('crte_9.1'), percent.crte('crte_9.1')],
  'habitat-fragmentation': [teteIn('km²')('crte_12.1'), crteIn('km²')('crte_12.1')],
  'climate-budget': [
    teteIn('€')('cae_49.a'),
    teteIn('€/hab')('cae_49.a-hab', { needs: 'population', note: PER_PERSON }),
    citergieIn('€/hab')('49a', { needs: 'population', note: PER_PERSON }),
  ],
  'climate-staff': [percent.tete('cae_48'), percent.citergie('48')],
  population: [teteIn('hab')('terr_1')],
  'fossil-renewable-ratio': [percent.tete('eci_24')],
  'carpooling-trips': [teteIn('milliers/jour')('cae_66')],
  'charging-points': [
    teteIn('nb')('s_26', { framework: 'tete-cae', needs: 'unit', note: POINTS }),
    indicatorIn('nb')('IND-56', { note: POINTS }),
  ],
  'electric-car-share': [percent.tete('parc_vp_e'), percent.indicator('IND-57', { note: FLEET })],
  'district-heat-delivered': [teteIn('MWh/an')('chaleur'), partOfTheirs(indicatorIn('MWh/an')('IND-58'))],
  'district-cooling-delivered': [teteIn('MWh/an')('froid'), partOfTheirs(indicatorIn('MWh/an')('IND-58'))],
  'energy-poverty': [percent.tete('s_3.b', { note: SHARE_MISPRINTED }), percent.indicator('IND-48')],
  'pm25-concentration': [
    teteIn('µg/m³')('s_42.d', { note: LOCAL_SET }),
    indicatorIn('µg/m³')('IND-30', { note: HIGHEST_MEAN }),
  ],
  'public-renewable-electricity-purchase': [percent.tete('cae_18'), percent.tete('cae_18', IN_COMMON)],
  'public-renewable-electricity-production': [percent.tete('cae_17.c'), percent.tete('cae_17.c', IN_COMMON)],
  'drinking-water-energy': [teteIn('kWh/hab.an')('cae_28.a'), teteIn('kWh/hab.an')('cae_28.a', IN_COMMON)],
  'paid-parking-share': [percent.tete('cae_42.b'), percent.tete('cae_42.b', IN_COMMON)],
  'sustainable-procurement': [percent.tete('cae_51'), percent.tete('cae_51', { framework: 'tete-eci' })],
  'drinking-water-yield': [
    percent.tete('cae_28.b', { note: SOLD_OVER_GROSS }),
    percent.tete('cae_28.b', IN_COMMON),
    percent.citergie('28b'),
  ],
  'wastewater-energy': [teteIn('kWh/kg')('cae_29'), teteIn('kWh/kg')('cae_29', IN_COMMON)],
  'bike-parking': [teteIn('nb/100 hab')('cae_45'), teteIn('nb/100 hab')('cae_45', IN_COMMON)],
  'green-space-per-inhabitant': [
    teteIn('m²/hab')('te_7', { needs: 'unit', note: AREA_MISPRINTED }),
    indicatorIn('ha/100 hab')('IND-42', { note: ACCESSIBLE }),
  ],
};
