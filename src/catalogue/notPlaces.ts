/**
 * Words that titles write with a capital after "de", "d'", "à" or a comma and that name no place, in their plain form and singular: what
 * is measured, burnt or used, when, and how. Written by us from titles of public workbooks; reviewed 2026-11-27.
 */
export const notPlaces: ReadonlySet<string> = new Set(
  `gaz effet serre chaleur froid electricite carburant combustible polluant pollution air atmosphere chauffage climatisation
  mobilite biomasse bois solaire eolien eolienne photovoltaique geothermie hydraulique hydrogene methane protoxyde dioxyde azote
  soufre ammoniac particule logement habitat batiment vehicule transport voiture fret industrie agriculture dechet habitant usage
  utilisation produit production puissance capacite stockage sequestration puit sol foret part taux niveau type nature famille
  branche filiere domaine action mesure axe enjeu acteur partenaire janvier fevrier mars avril juin juillet aout septembre
  octobre novembre decembre trimestre semestre neutralite reduction baisse hausse gain economie sobriete efficacite renovation
  atmo citepa ademe insee plateforme siege pole mission cellule conseil reunion comite compte collecte portail observation
  etat europe fossile petrole fioul charbon reseau renouvelable recuperation finale primaire electrique thermique directe
  indirecte brute nette scope format onglet extraction observation estimation mise source lecture attention important exemple
  modele tendanciel retenu strategie heating power energy electricity gas district buildings housing industry transport waste
  agriculture final gross baseline target scenario year kilotonne megatonne gigawattheure megawattheure`
    .split(/\s+/)
    .map((word) => word.replace(/s$/, '')),
);
