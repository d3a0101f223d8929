import { attribute } from './attributes';
import { childNamed, type Element } from './outline';
import type { TextPart } from './textPart';
import { unescaped } from './xmlText';

/** A defined name as the workbook part holds it. */
export interface ListedName {
  readonly name: string;
  readonly refersTo: string;
  /** Place of the sheet that the name is local to; absent when it holds for the workbook. */
  readonly localSheet?: number;
  readonly element: Element;
}

export const definedNamesOf = ({ text, root }: TextPart): readonly ListedName[] =>
  (childNamed(root, 'definedNames')?.children ?? []).map((element) => {
    const local = attribute(text, element, 'localSheetId');
    return {
      name: attribute(text, element, 'name') ?? '',
      refersTo: unescaped(text.slice(element.startEnd, element.endStart)),
      ...(local !== undefined && { localSheet: Number(local) }),
      element,
    };
  });

/** The sheet that a plain reference points at: `'L''été'!$A$1` → `L'été`; nothing for anything else. */
export function sheetIn(refersTo: string): string | undefined {
  const quoted = /^'((?:[^']|'')+)'!/.exec(refersTo)?.[1];
  return quoted?.replace(/''/g, "'") ?? /^([^'!()[\],:]+)!/.exec(refersTo)?.[1];
}
