/** Errors as a French Excel shows them, should one give them so. */
const FRENCH: Readonly<Record<string, string>> = {
  '#NOM?': '#NAME?',
  '#VALEUR!': '#VALUE!',
  '#NOMBRE!': '#NUM!',
  '#NUL!': '#NULL!',
  '#CALCUL!': '#CALC!',
  '#EPARS!': '#SPILL!',
};

/** The English code of an error value, whatever the language of Excel. */
export const errorCode = (shown: string): string => FRENCH[shown.toUpperCase()] ?? shown;
