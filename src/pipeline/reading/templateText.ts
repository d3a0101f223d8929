import { onOneLine, plain } from '../../domain/label';

/** `(indicate responsible)`, `[yes/no]`, `…`: words of the template that nobody replaced (CCC-008, published contracts). */
const LEFT =
  /^\((?:indicate|list|describe|insert|specify|refer|fill|name of|description of|local, regional|regulation, policy)\b.*\)$|^\[.*\]$|^(?:…|\.{3})$|^specify co-?benefit/;

/** Whether a cell holds the template's own words, those of its column or any other. */
export function isTemplateText(text: string, placeholder?: string): boolean {
  const said = plain(onOneLine(text));
  return said !== '' && (said === plain(placeholder ?? '') || LEFT.test(said));
}
