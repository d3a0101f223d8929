/** Public bodies other than the city and its intermunicipality, and operators with works of their own; in plain letters. */
export const OTHER_BODY =
  /\b(?:etat|regions?|regionale?|departements?|departementale?|union europeenne|prefecture|dreal|ddtm?|sncf|vnf|ademe|anah|anru|agences? de l'eau|dsil|detr|dsid|dpv|fnadt|fonds vert|feder|fse|grand port|port autonome|aprr|cofiroute|dir (?:ouest|est|nord|sud|centre))\b/;
