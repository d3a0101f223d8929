import { attributesOf } from './attributes';
import { type Element, outline } from './outline';

/** Attributes that say the same as their absence, in a cell format. */
const DEFAULTS: ReadonlySet<string> = new Set(['xfId="0"', 'quotePrefix="0"', 'pivotButton="0"', 'indent="0"']);

/**
 * One way of writing an element: without prefix, comments or spacing, attributes sorted, those at their default left
 * out. Two style elements are the same when this text is: Excel rewrites ours its own way, and must not make us grow.
 */
export function canonical(text: string): string {
  const root = outline(text, Number.POSITIVE_INFINITY);
  return root === null ? text : written(text, root);
}

function written(text: string, element: Element): string {
  const attributes = attributesOf(text, element)
    .filter(({ name }) => !name.startsWith('xmlns'))
    .map(({ name, value }) => `${name}="${value}"`)
    .filter((one) => !DEFAULTS.has(one) && !/^apply\w+="(?:0|false)"$/.test(one))
    .sort();
  return `<${[element.local, ...attributes].join(' ')}>${element.children.map((child) => written(text, child)).join('')}</>`;
}
