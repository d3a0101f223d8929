import { STORED_VERSION, storedSchema, type StoredState } from '../../schema/stored';

/** What waits outside the workbook has the shape of what the workbook keeps, without its sheets. */
type Waiting = Pick<StoredState, 'settings' | 'mapping' | 'tables' | 'justifications'>;

/** The text of what waits; {@link readWaiting} takes it back. */
export const waitingText = ({ settings, mapping, tables, justifications }: Waiting): string =>
  JSON.stringify({
    version: STORED_VERSION,
    settings,
    mapping,
    ...(tables && { tables }),
    ...(justifications && { justifications }),
    sheets: [],
  });

/** `null` where nothing waits, or what does is spoilt or of another version: it was kept by another Passerelle, and is left alone. */
export function readWaiting(text: string | null): Waiting | null {
  if (text === null) return null;
  try {
    const read = storedSchema.safeParse(JSON.parse(text));
    return read.success && read.data.version === STORED_VERSION ? read.data : null;
  } catch {
    return null; // not JSON: spoilt
  }
}
