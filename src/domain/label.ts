import { remembered } from './remember';

/**
 * A label as it is compared: no accents, no case, straight apostrophes, single spaces, no inclusive marks (`·e`, `-e`,
 * `(e)`),
 * the zero of `C02` read as the letter. `' Élu·e  référent·e'` → `elue referente`.
 */
export const plain = remembered((text: string): string => {
  // A label is made plain for every cell that is looked at: what it does not hold is not looked for.
  const bare = (
    /[^\x20-\x7e]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f]+/g, '') : text
  ).toLowerCase();
  const said = /[’‘ʼ`´₀-₉œ]|c02|[·•.-](?:es?|s)\b|\((?:n?es?|s)\)/.test(bare) ? withoutMarks(bare) : bare;
  return onOneLine(said);
});

/** A text without line breaks, its spaces single, none at either end. Most texts are so already: that is looked at first. */
export const onOneLine = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

const SUBSCRIPT_ZERO = '₀'.charCodeAt(0);

/** Most texts with a mark have an apostrophe and no other. */
function withoutMarks(bare: string): string {
  const straight = bare.replace(/[’‘ʼ`´]/g, "'");
  return OTHER_MARKS.test(straight) ? withoutOtherMarks(straight) : straight;
}

const OTHER_MARKS = /[₀-₉œ]|c02|[·•.-](?:es?|s)\b|\((?:n?es?|s)\)/;

const withoutOtherMarks = (straight: string): string =>
  straight
    .replace(/[₀-₉]/g, (digit) => `${digit.charCodeAt(0) - SUBSCRIPT_ZERO}`)
    .replace(/c02/g, 'co2')
    .replace(/œ/g, 'oe')
    .replace(/(?<=[a-z])[·•.-](?=e\b|es\b|s\b)/g, '')
    .replace(/(?<=[a-z])\((e|es|s|ne|nes)\)/g, '$1');
