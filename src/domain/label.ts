/**
 * A label as it is compared: no accents, no case, straight apostrophes, single spaces, no inclusive marks (`·e`, `-e`, `(e)`),
 * the zero of `C02` read as the letter. `' Élu·e  référent·e'` → `elue referente`.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/₂/g, '2')
    .replace(/c02/g, 'co2')
    .replace(/œ/g, 'oe')
    .replace(/(\p{L})[·•.-](?=e\b|es\b|s\b)/gu, '$1')
    .replace(/(\p{L})\((e|es|s|ne|nes)\)/gu, '$1$2')
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .trim();
