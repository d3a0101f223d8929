import * as z from 'zod';
import type { SheetPlan } from '../../domain/plan';
import { utf16 } from './textPart';

const copyOfSchema = z.object({ file: z.string(), sheet: z.string(), sha256: z.string() }).readonly();
const markSchema = z.object({ table: z.string().min(1), copyOf: copyOfSchema.exactOptional() }).readonly();

/** What a sheet of ours says about itself: the table it holds, and the sheet that it was copied from. */
export type SheetMark = z.infer<typeof markSchema>;

const listSchema = z.object({ sheets: z.array(markSchema.and(z.object({ name: z.string() }))).readonly() });

/** What a sheet of ours says of itself, as text. */
export const markText = ({ table, copyOf }: SheetPlan): string => JSON.stringify({ table, ...(copyOf && { copyOf }) });

/** The mark of a sheet's custom property: UTF-16LE text without a byte order mark, as Excel stores it. */
export const markBytes = (plan: SheetPlan): Uint8Array => utf16(markText(plan));

/** Reads the mark; `null` when the property is somebody else's. */
export const readMark = (bytes: Uint8Array): SheetMark | null =>
  markIn(new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, ''));

/** The mark in a text; `null` when it is somebody else's. */
export function markIn(text: string): SheetMark | null {
  const mark = markSchema.safeParse(parsed(text));
  return mark.success ? mark.data : null;
}

/** The sheets that the stored part lists, by table; none when its content is not as expected. */
export function listedMarks(json: string): readonly (SheetMark & { readonly name: string })[] {
  const list = listSchema.safeParse(parsed(json));
  return list.success ? list.data.sheets : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
