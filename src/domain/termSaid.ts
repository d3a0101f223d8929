const TERM = /\b(?:d['’]ici|avant|pour|au plus tard|[àa] partir de|by|before|from|until)\b[^.;\d]{0,24}(20[2-5]\d)\b/iu;

/** `d’ici 2027`, `avant la fin de 2026`, `by 2028`: the year that a text sets as a term; a year that it only mentions is none. */
export const termSaid = (text: string): string | undefined => TERM.exec(text)?.[1];
