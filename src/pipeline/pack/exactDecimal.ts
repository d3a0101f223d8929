import { Big } from 'big.js';

/** A number as the shortest decimal that gives it back, never with an exponent: `1.5e-7` → `0.00000015`. */
export const exactDecimal = (value: number): string => new Big(value).toFixed();
