import { unitIds } from '../../src/domain/unit';
import { unitName } from '../../src/domain/unitName';
import { unitOf } from '../../src/domain/unitWritten';

/** One unit a line, then what people write for it, in French and in English. */
const spellings = `
  tCO2e/an: t CO2e; tCO2eq; tCO2 éq; teqCO2; teq CO2; t éq. CO2; t éq CO₂; tCO2-eq; t CO2-e; TeqCO2; téqCO2; eqtCO2; éq. t CO2; tonnes CO2; tonnes de CO2; tonnes éq. CO2; tonnes équivalent CO2; tonne équivalent CO2; tonnes d'équivalent CO2; tonnes equiv CO2; équivalent tonnes CO2; t CO2 (eq); t CO2 (éq.); tCO2; t CO₂; teq C02; t C02; tCO2e/an; t CO2e par an; tCO2e/year; t CO2 eq. / an; t CO2 equivalent; tonnes of CO2e
  ktCO2e/an: ktCO2e; ktCO₂e; kteqCO2; kteq CO2; kt éq. CO2; kt CO2 éq; ktéqC02; KTEQCO2; kt CO2; kilotonnes CO2; kilotonnes équivalent CO2; kilotonnes de CO2 équivalent; milliers de tCO2e; milliers de tonnes équivalent CO2; milliers de t CO2; milliers tCO2e; kton CO2e; kton CO2e / year; ktons CO2e; thousand tonnes CO2e; thousand tonnes of CO2; Gg CO2e; GgCO2eq; ktCO2e/an
  MtCO2e/an: MtCO2e; Mt éq. CO2; Mteq CO2; MteqCO2; millions de tCO2e; millions de tonnes équivalent CO2; million tonnes CO2e; mégatonnes CO2
  kgCO2e/an: kgCO2e; kg CO2; kg éq. CO2; kg eqCO2; kgCO2eq/an
  tCO2e/hab: tCO2e/hab; tCO2e/hab.; teq CO2/hab; t éq. CO2 / habitant; tCO2e/hab.an; tCO2e/hab/an; tCO2e par habitant; t CO2e/capita; tCO2e/inhabitant; t CO2e per inhabitant; tCO2e/an/hab; t CO2 eq. / hbt
  kgCO2e/hab: kgCO2e/hab; kg CO2 par habitant
  gCO2e/kWh: gCO2e/kWh; g CO2/kWh; gCO2éq/kWh; g éq. CO2/kWh; gCO2e par kWh; grammes CO2/kWh
  kgCO2e/kWh: kgCO2e/kWh; kg CO2/kWh; kg éq. CO2 / kWh
  kgCO2e/MWh: kgCO2e/MWh; kg CO2/MWh
  tCO2e/MWh: tCO2e/MWh; t CO2/MWh; t CO2 eq/MWh; teqCO2/MWh; tonnes CO2 per MWh
  tCO2e/GWh: tCO2e/GWh; t CO2/GWh
  kgCO2e/GJ: kg CO2/GJ
  gCO2e/km: gCO2e/km; g CO2/km; gCO2/km
  gCO2e/pkm: gCO2e/pkm; g CO2/voyageur.km; gCO2e/passager-km; g CO2/passenger-km
  gCO2e/tkm: g CO2/t.km; gCO2e/tkm; g CO2e/tonne-km
  kgCO2e/t: kg CO2/t; kgCO2e/tonne; kg CO2e/tonne de déchets
  tCO2e/t: tCO2e/t; teq CO2/tonne de déchets; teq CO2/tonne de déchets entrant
  tCO2e/ha: t CO2/ha; tCO2e/ha.an; tCO2e/hectare
  kgCO2e/m²: kgCO2e/m²; kg éq. CO2/m2; kg CO2/m².an
  tCO2e/M€: tCO2e/M€; t CO2e/million d'euros; t CO2/MEUR
  kgCO2e/k€: kg CO2e/k€
  tC: tC; teqC; tonnes équivalent carbone; t de carbone; t éq. C
  ktC: ktC
  kWh/an: kWh; kWh/an; kilowattheure; kilowattheures; kilowatt-heures; kWh PCI; kWhEF; kWhep; KWH
  MWh/an: MWh; MWH; Mwh; MWh/an; MWh par an; MWh/year; MWh/y; mégawattheures; MWh PCI; MWhPCS; MWh ef
  GWh/an: GWh; GWh/an; Gwh; GWH; GWh/y; gigawattheure; gigawattheures; gigawatt-heures; GWh PCI; GWh (PCI)
  TWh/an: TWh; TWh/an; térawattheures
  tep/an: tep; TEP; toe; tep/an
  ktep/an: ktep; KTEP; ktep/an; ktoe
  Mtep/an: Mtep; Mtoe
  GJ/an: GJ; GJ/an
  TJ/an: TJ; TJ/an
  PJ/an: PJ
  MJ/an: MJ
  kWhcumac/an: kWhcumac; kWh cumac; kWhcumac valorisé/an
  GWhcumac/an: GWhcumac; GWh cumac
  kWh/hab.an: kWh/hab; kWh/hab.an; kWh/hab/an; kWh/an/hab; kWh par habitant; kWh/capita
  MWh/hab: MWh/hab; MWh/hab.an; MWh par habitant; MWh/inhabitant
  MWh/ménage: MWh/ménage; MWh/household/year; MWh/ménage.an
  kWh/employé: kWh/employé; kWh/an.employé
  kWh/point lumineux: kWh/point lumineux; kWh/an/point lumineux
  kWh/m²: kWh/m²; kWh/m2; kWh/m².an; kWh/m²/an; kWh/(m².an); kWhep/m².an; kWhEP/m2.an; kWhef/m²; kWh/m2 & year; kWh par m²
  kWh/m³: kWh/m3; kWh/m³
  kWh/km: kWh/km; kWh/an.km
  kWh/100 km: kWh/100 km
  kW: kW; KW; kWc; kW crête; kWth; kWé
  MW: MW; MWc; MWp; MWe; MWth; MW th; MW crête
  GW: GW; GWc
  W/hab: W/hab; Wc/hab; Wc/hab.; W/inhabitant
  W/m²: W/m²; W/m2
  kg/an: kg; kg/an; kilogrammes
  t/an: t; t/an; T/an; tonne; tonnes; tonnes/an; tonnes par an; Mg
  kt/an: kt; kt/an; kilotonnes; milliers de tonnes; kton; Gg; thousand tonnes
  Mt/an: Mt; millions de tonnes
  kg/hab: kg/hab; kg/hab.; kg/hab.an; kg/hab/an; kg/habitant.an; kg/an/hab; kg par habitant; kg/inhabitant; kg/hbt; kg/capita/year
  t/hab: t/hab; tonnes/hab; t/inhabitant/year
  kg/m²: kg/m2; kg/m²
  t/ha: t/ha; tonne/ha; tonnes par hectare; t/ha.an
  g/km: g/km; grams/km
  g/kWh: g/kWh
  g/repas: g/repas; g/repas servi; g/meal
  kg/t: kg/tonne; kg/t
  t/véhicule: t/véhicule; tonnes par véhicule
  µg/m³: µg/m3; μg/m³; µg / m3
  mg/l: mg/l
  %: %; pourcent; pour cent; pourcentage; percent
  ‰: ‰
  €: €; euro; euros; EUR; Euros; € HT; €HT; € TTC; euros HT; EUR HT; € H.T.
  k€: k€; K€; kEUR; KEUR; k euros; k€ HT; k€HT; K€ TTC; milliers d'euros; milliers d’euros; milliers €; thousand euros; thousand EUR; € thousand; €k; K.euros
  M€: M€; MEUR; M euros; M€ HT; M€HT; M€ TTC; millions d'euros; millions d’euros HT; millions €; million euros; million EUR; EUR million; € million; €M; Meuros; M.euros
  Md€: Md€; Mds €; Mds€; milliards d'euros; Md d'euros; € billion; €bn; billion euros; G€
  €/hab: €/hab; € / habitant; euros/hab; euros/habitant; € par habitant; €/hab.an; EUR/capita; € per inhabitant
  €/tCO2e: €/tCO2e; € / t CO2; €/tonne CO2; €/t éq. CO2; €/teqCO2; € par tonne de CO2; €/tonne de CO2 évitée; EUR/tCO2e; euros/tCO2e; € per t CO2e; EUR per tonne CO2e
  k€/tCO2e: k€/tCO2e; k€/t CO2
  M€/ktCO2e: M€/ktCO2e; M€/kt CO2; M€/kteqCO2
  €/MWh: €/MWh; EUR/MWh; € HT/MWh; €/MWh HT; euros par MWh
  €/kWh: €/kWh; EUR/kWh; € per kWh
  c€/kWh: c€/kWh; ct/kWh; centimes d'euro/kWh
  €/kW: €/kW; €/kWc
  €/t: €/t; €/tonne; € par tonne
  €/m²: €/m²; €/m2; € par m²; euros/m2
  €/ha: €/ha
  €/m: €/ml; €/m; €/mètre
  M€/km: M€/km; M€/kilomètre
  €/m³: €/m3; €/m³
  hab: hab; hab.; habitants; inhabitants
  milliers hab: milliers d'habitants; milliers d’habitants; thousand inhabitants; milliers hab
  hab/km²: hab/km2; hab./km²; habitants/km²; inhabitants per km²
  ETP: ETP; FTE; équivalent temps plein; équivalents temps plein; ETP/an
  h: h; heures; heure
  h/100 hab: Heures/100 hab; h/100 habitants
  m²: m²; m2; mètres carrés; square meters
  milliers m²: milliers de m²; milliers de m2; thousand m²; thousand square meters
  millions m²: millions de m²; million m2
  ha: ha; hectare; hectares
  km²: km²; km2; kilomètres carrés; square kilometres
  m²/an: m²/an; m2/an
  ha/an: ha/an; hectares/an; hectares par an
  m²/hab: m²/hab; m2/hab.; m² par habitant
  ha/100 hab: ha/100 inhabitants; ha/100 hab
  m: m; ml; mètre; mètres
  km: km; Km; kilomètre; kilomètres; kilometers
  km/1000 hab: km/1000 hab; km / 1000 hab.; km/1 000 habitants; km pour 1 000 hab; km per 1,000 inhabitants
  km/h: km/h
  m³: m3; m³; mètres cubes; cubic meters
  milliers m³: milliers de m3; milliers de m³; thousand m3
  millions m³: millions de m3; Mm3; Mm³; million m³
  l: l; litre; litres
  m³/hab: m3/hab; m³/hab.an; m3/habitant/an
  l/hab.jour: l/hab.jour; l/hab/jour; l/j/hab; L/hab/j; litres/hab/jour; l/capita/day; litres par habitant et par jour
  m³/km.jour: m3/km/jour; m³/km.jour; m3/j/km
  m³/jour: m3/jour; m3/j; m³/day
  l/m²: l/m²; l/m2
  m³/ha: m3/ha
  l/100 km: l/100 km; L/100 km; litres/100 km
  pkm/an: pkm; p.km; passagers-km; passager.km; voyageurs-km; voyageurs.km; voyageur-kilomètre; voyageurs-kilomètres; voyageurs x km; passagers km; passenger-km; passenger-kilometres; passenger kilometers; pkm/an
  Mpkm/an: Mpkm; millions de voyageurs-km; millions de passagers-km; millions de voyageurs.kilomètres; million passenger-kilometers/year; Million passenger-kilometers/year; million pkm
  Gpkm/an: Gpkm; milliards de voyageurs-km; billion passenger-km
  tkm/an: tkm; t.km; t-km; tonnes-km; tonnes.km; tonne-kilomètre; tonnes-kilomètres; tonnes km; tonne-kilometers
  Mtkm/an: Mtkm; Mt.km; millions de tonnes-km; Million tonne-kilometers/year; millions de tonnes.kilomètres
  vkm/an: vkm; véh.km; veh.km; véhicules-km; véhicules.km; véhicule-kilomètre; vehicle-km; vehicle-kilometres
  Mvkm/an: Mvkm; millions de véhicules-km; millions de véh.km; million vehicle-kilometers
  passagers/véhicule: passagers/véhicule; passagers par voiture; passengers per vehicle; passengers per car
  °C: °C; ° C
  dB: dB; dB(A); décibels
  nb: nb; Nb; nombre; Nombre; nbre; unités; number; Nombre de projets; nombre d'actions
  nb/an: nombre/an; nb/an; nombre de visites / an
  nb/hab: nombre/habitant; nb/hab
  nb/100 hab: nb/100 habitants; nombre/100 habitants
  nb/1000 hab: Nombre de stations /1000 hab.; véhicules/1000 hab; cars/1 000 inhabitants
  nb/100000 hab: deaths per 100 000 inhabitants per year; décès/100 000 hab
  nb/ha: Nombre de logements/ha
  dossiers: dossiers; Nombre de dossiers
  logements/100: logements/100; nombre logements rénovés/100 logements existants
  voyages/hab: voyages/hab; nombre de voyages/hab; voyages/habitant.an
  milliers/jour: Milliers de trajets / jour; milliers/jour; milliers par jour`;

const lines = spellings
  .trim()
  .split('\n')
  .flatMap((line): readonly (readonly [string, string])[] => {
    const [unit = '', written = ''] = line.trim().split(/: (.*)/);
    return written.split('; ').map((text) => [text, unit] as const);
  });

test.each(lines)('"%s" is %s', (text, unit) => {
  const seen = unitOf(text);
  expect([seen?.unit, seen?.hint]).toEqual([unit, 'exact']);
});

test.each(unitIds)('%s is read back from its identifier and from its name in both languages', (unit) => {
  for (const text of [unit, unitName(unit, 'fr'), unitName(unit, 'en')]) expect(unitOf(text)?.unit).toBe(unit);
});

test.each([
  ['m€', 'millions or thousandths: a habit of writing'],
  ['part', 'a share, from 0 to 1 or from 0 to 100'],
])('"%s" is asked: %s', (text) => {
  expect(unitOf(text)?.hint).toBe('doubtful');
});

test.each([
  'v.km', // voyageurs or véhicules
  'M',
  'L',
  'H',
  'ton',
  'kg/palette',
  '€/logement social',
  'GWh/chaudière',
  'MWh/jour',
  't/Wh',
])('"%s" is no unit that we know', (text) => {
  expect(unitOf(text)).toBeNull();
});
