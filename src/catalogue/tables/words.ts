import { message } from '../../domain/message';

/** Words of the written sheets that are not the template's. */
export const tableWords = {
  template: message(
    'modèle NetZeroCities, {version} · {confidence}',
    'NetZeroCities template, {version} · {confidence}',
  ),
  footer: message('Page {page} sur {pages}', 'Page {page} of {pages}'),
  legend: message(
    'IE : compté dans le total de la ligne (le PCAET répartit les émissions indirectes par secteur). NE : non estimé. NO : n’existe pas. C : confidentiel.',
    'IE: included in the total of the row (a PCAET spreads indirect emissions by sector). NE: not estimated. NO: not occurring. C: confidential.',
  ),
  wanted: message(
    'Case jaune : chiffre attendu par le modèle, absent de vos feuilles. Saisissez-le, ou une clé (NO, NE, IE, C).',
    'Yellow cell: a figure that the template wants and your sheets do not have. Type it, or a key (NO, NE, IE, C).',
  ),
  wantedText: message(
    'Case jaune : chiffre attendu par le modèle, absent de vos feuilles. Saisissez-le ; il sera gardé.',
    'Yellow cell: a figure that the template wants and your sheets do not have. Type it; it will be kept.',
  ),
  sinks: message(
    'Total hors puits : les absorptions sont montrées, pas déduites.',
    'Total without sinks: removals are shown, not deducted.',
  ),
  industry: message(
    'IPPU : toute l’industrie, énergie comprise ; un PCAET ne sépare pas les procédés. À déclarer en I-1.1.',
    'IPPU: the whole of industry, energy included; a PCAET does not separate processes. To be declared in I-1.1.',
  ),
  aside: message(
    'Gardé de ce que vous aviez écrit : lignes ajoutées, ou lignes que vos feuilles n’ont plus. À reporter ailleurs, puis à supprimer.',
    'Kept of what you had written: rows added, or rows that your sheets no longer have. Move them elsewhere, then delete them.',
  ),
  waste: message(
    'Déchets, scope 3 : déchets du territoire traités ailleurs. Absents d’un PCAET, demandés par le contrat (NO si tout est traité ici).',
    'Waste, scope 3: waste of the territory treated elsewhere. Absent from a PCAET, wanted by the contract (NO if all is treated here).',
  ),
  chosenYear: message(
    'Année {year} : {covered} secteurs sur {all} y ont un chiffre. Pour en changer : réglages, année de référence.',
    'Year {year}: {covered} sectors of {all} have a figure. To change it: settings, base year.',
  ),
  inventory: message(
    'Périmètre : {perimeter}. Inventaire : {version}.',
    'Perimeter: {perimeter}. Inventory: {version}.',
  ),
  unnamedVersion: message('version non précisée', 'version not stated'),
  ambiguous: message(
    'Plusieurs territoires sont aussi complets l’un que l’autre : nommez le vôtre dans les réglages. Rien n’est repris d’ici là.',
    'Several territories are equally complete: name yours in the settings. Nothing is taken until then.',
  ),
  nothing: message(
    'Aucun chiffre repris : aucune feuille comprise ne donne cet inventaire pour votre territoire.',
    'No figure taken: no sheet that is understood gives this inventory for your territory.',
  ),
  incomplete: message(
    'Lignes sans chiffre : {rows}. Le total attend.',
    'Rows without a figure: {rows}. The total is waiting.',
  ),
  noSector: message(
    'Actions chiffrées sans secteur émetteur, hors de la colonne (5) : {count}. Donnez leur secteur dans votre plan d’actions.',
    'Quantified actions without an emission sector, out of column (5): {count}. Give their sector in your action plan.',
  ),
  noAction: message(
    'Aucune action reprise : aucune feuille comprise n’est un plan d’actions.',
    'No action taken: no sheet that is understood is an action plan.',
  ),
  fieldToConfirm: message(
    'Actions dont le champ reste à confirmer : {count}. Ni leur secteur ni leur axe ne le disent.',
    'Actions whose field is to be confirmed: {count}. Neither their sector nor their axis tells.',
  ),
  bearers: message(
    'Coût pour la collectivité : les crédits de ses opérations dans les années du plan, sans « antérieur » ni « au-delà », subventions reçues comprises (voir l’annexe PPI). Vide où HT et TTC se mêlent.',
    'Cost to municipality: the credits of its operations in the years of the plan, without what comes before or after, grants received included (see the investment annex). Blank where amounts with and without tax mix.',
  ),
  projects: message(
    'Les dix plus grosses opérations parmi celles qui paient une action ; le modèle ne donne pas de seuil. Années du plan seulement. Vide où HT et TTC se mêlent.',
    'The ten largest operations among those that pay an action; the template gives no threshold. Years of the plan only. Blank where amounts with and without tax mix.',
  ),
  interpolated: message(
    '« interp. » : cible que vos feuilles ne donnent pas, calculée sur une droite entre les deux objectifs qui l’entourent.',
    '"interp.": a target that your sheets do not give, computed on a straight line between the two targets around it.',
  ),
  toFill: message(
    'À remplir : vos classeurs ne disent rien de ce tableau. Ce que vous y écrivez est gardé.',
    'To fill: your workbooks say nothing of this table. What you write in it is kept.',
  ),
  toComplete: message(
    'À compléter : les lignes viennent de vos classeurs ; les cases blanches sont à vous, et gardées.',
    'To complete: the rows come from your workbooks; blank cells are yours, and kept.',
  ),
  placeholder: message('{column} : {text}', '{column}: {text}'),
  help: message('Aide : {text}', 'Help: {text}'),
  timeline: message('{status} ; {start} – {end}', '{status}; {start} – {end}'),
} as const;

/** How the layout is known, in words. */
export const confidenceWords = {
  template: { fr: 'mise en page lue dans le modèle', en: 'layout read in the template' },
  published: {
    fr: 'mise en page vue dans plusieurs contrats publiés',
    en: 'layout seen in several published contracts',
  },
  inferred: { fr: 'mise en page déduite', en: 'layout deduced' },
} as const;

/** Levels of territory, in words. */
export const levelWords = {
  commune: { fr: 'commune', en: 'commune' },
  epci: { fr: 'intercommunalité', en: 'intermunicipal body' },
  department: { fr: 'département', en: 'department' },
  region: { fr: 'région', en: 'region' },
  state: { fr: 'État', en: 'State' },
  europe: { fr: 'Europe', en: 'Europe' },
  other: { fr: 'autre', en: 'other' },
} as const;
