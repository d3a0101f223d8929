/** Words that tell what an action compensates with; each is looked for in plain letters (domain/ccc-rules.md, CCC-058 to CCC-061). */

/** A natural or technological sink. */
export const SINK =
  /\b(?:carbon (?:sink|capture|storage)|sinks?|sequestrat\w*|(?:re|af)forest\w*|reboisement|boisement|(?:tree|hedge)[- ]planting|plant(?:ing|ation|er)? (?:of |d'|des |de )?(?:\d[\d ]* )?(?:trees?|hedges?|arbres?|haies?|forets?)|puits (?:de carbone|naturels?|technologiques?)|biochar|dac+s|bec+s|captage (?:du |de )?co2)\b/;

/** A sink that is there already: it absorbs the same without the plan. */
export const EXISTING_SINK =
  /\b(?:existing|existante?s?|preserv\w*|conserv\w*|maintain\w*|maintien|maintenir|(?:forest|natural) growth|croissance (?:naturelle|des forets?))\b/;

/** What makes a sink an additional one. */
export const ADDITIONAL_SINK =
  /\b(?:additional\w*|additionn\w*|supplementaires?|new|nouve\w+|plant\w*|(?:re|af)forest\w*|reboise\w*|boisement|restor\w*|restaur\w*|renatur\w*|creat\w*|creer?|extension|expand\w*)\b/;

/** What is bought or done elsewhere. */
export const OUTSIDE_SINK =
  /\b(?:certificat\w*|carbon credits?|credits? carbone|label bas[- ]carbone|low[- ]carbon label|carbon cooperative|cooperative carbone|voluntary (?:carbon )?market|marche volontaire|outside (?:of )?(?:the )?(?:city|territory|boundar\w+)|hors (?:du |de la )?(?:territoire|ville|perimetre|metropole))\b/;
