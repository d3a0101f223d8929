/** What an operation or an action is about, by its words, and by functions of the M57 budget that are of nothing else. */
export interface OperationTopic {
  readonly id: string;
  readonly words: RegExp;
  readonly functions?: readonly string[];
}

const topic = (id: string, words: RegExp, functions: readonly string[] = []): OperationTopic => ({
  id,
  words,
  functions,
});

/**
 * What cities invest in for the climate, as they name it (plain form). The functions are those of the M57 nomenclature
 * (`crosswalk/budgetViews`). Reviewed 2026-11-27.
 */
export const operationTopics: readonly OperationTopic[] = [
  topic('school', /\becoles?\b|scolaires?\b|\bcreches?\b|\bcolleges?\b|\blycees?\b/, ['21', '22']),
  topic('schoolyard', /\bcours? (?:d'ecoles?|oasis|vegetal)|\bet cours?\b|vegetal\w* (?:les|des) cours\b/),
  topic(
    'renovation',
    /renov(?!')|rehabilit|isolation|isoler|thermique|decret tertiaire|performance energetique|passoires?|menuiseries?|chauffage|relamping|gestion technique|\bgt[bc]\b|sobriete|sobre|audits? energetiques?|groupes? froids?/,
  ),
  topic(
    'public-building',
    /hotel de (?:ville|metropole|communaute|departement|region)|mairies?\b|batiments?\b|patrimoine|gymnases?|piscines?|stades?\b|mediatheques?|sportif|administratif|serveurs\b|salles?\b/,
    ['020', '32'],
  ),
  topic('solar', /solaires?\b|photovolta|ombrieres?|\bpv\b|\btoitures? publiques/, ['752']),
  topic('heat-network', /reseaux? de chaleur|chauffage urbain|sous-stations?/, ['751']),
  topic('biomass', /chaufferies?|biomasse|\bbois\b|plaquettes?/),
  topic('waste-heat', /recuper\w* (?:de |la )?chaleur|chaleur fatale/),
  topic('lighting', /eclairage|\bleds?\b|luminaires?|points? lumineux|candelabres?/, ['512']),
  topic('tramway', /tramways?|\btram\b|\bbhns\b|\bt\d\b|\bmetro\b|parcs?[ -]relais|depots? des/),
  topic('bus', /\bbus\b|autobus|gazole|\bgnv\b|biogaz|\bbiognv\b|hydrogene|\bbennes?\b/),
  topic('cycling', /\bvelos?\b|cyclables?|cyclistes?|voies? vertes?|\bpistes?\b/, ['87']),
  topic('charging', /\brecharge\b|\bbornes?\b|\birve\b/),
  topic('rail', /express regional|(?<!place de la )\bgares?\b|ferroviaires?|poles? d'echanges|\bserm\b/, ['852']),
  topic('low-emission-zone', /faibles? emissions|\bzfe\b/),
  topic('carpooling', /covoiturage|autopartage/),
  topic('ticketing', /billet|tarif/),
  topic('logistics', /logistique|livraisons?|\blivrer\b|distribution urbaine|dernier kilometre/),
  topic('calm-streets', /30 km|zones? 30|apais|pieton|marche a pied/),
  topic('freight', /\bfret\b|fluvia|\bfleuve\b|\bquai des\b|\bport amont\b/, ['64', '83']),
  topic('industry', /zones? industrielles?|industrie|industriel/),
  topic('waste-to-energy', /valorisation energetique|\buve\b|incinerat/),
  topic('sorting', /centres? de tri/),
  topic('bio-waste', /biodechets?|compost/),
  topic('waste', /\bdechets?\b|dechet+eries?|recycl|reemploi|ressourceries?|bacs et colonnes|\btri\b/, ['72']),
  topic('trees', /\barbres?\b|plantation|planter|fraicheur|jardins?\b|vegetal|canopee/, ['511']),
  topic('green-belt', /ceinture verte|foncier|acqu(?:isition|erir)|parc de la ceinture/),
  topic('river', /\bberges?\b|\bdigues?\b|\bcrues?\b|renatur|riviere|desimperm|quais de|rendre l'eau|zones? humides?/, [
    '76',
  ]),
  topic('hedges', /\bhaies?\b|agrofor/),
  topic('farming', /\bfermes?\b|agricole|maraich|alimenta|\bserres\b|\bnourrir\b|\bcantines?\b|bio et local/, ['631']),
  topic('co-ownership', /coproprietes?/),
  topic('social-housing', /parc social|logements? soci|\bhlm\b|aides a la pierre|bailleurs?/),
  topic('private-housing', /\brenov'|proprietaires|guichet unique|maisons? individuelles?|metiers de la renovation/),
  topic('fuel-oil', /\bfioul\b/),
  topic('sludge', /\bboues?\b|methanis/),
];

/** Words of works that no climate plan asks for by themselves: an operation of them pays an action only where it says more. */
export const newWorks =
  /\b(?:re)?construction\b(?! d\w+ (?:chaufferie|reseau))|\bextension\b(?! (?:nord|sud|est|ouest|du reseau))|\bentretien\b|mobilier|numerique/;

/** Who a grant of chapter 204 is paid to, where it is no public body: it stays a cost of who pays it. */
export const privateAid =
  /\baides?\b|proprietaires|particuliers|copropriet|menages|logements? socia|entreprises|associations/;

/** Words of operations and actions that tell none of them apart. */
export const commonWords: ReadonlySet<string> = new Set(
  'les des une aux par pour dans avec sur sous son ses leur leurs cet cette qui que plus dont est ville metropole commune communes agglomeration public publics publique publiques travaux operation operations projet projets programme tranche phase lot etudes etude maitrise oeuvre amenagement amenagements creation construction construire realisation mise part participation section ligne lignes nouveau nouvelle nord sud ouest centre equipement equipements service services action actions annees faire mettre developper renforcer soutenir accompagner'.split(
    ' ',
  ),
);
