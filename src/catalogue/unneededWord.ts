import { message } from '../domain/message';

/** Said of a justification whose finding is gone, in the findings sheet, the reports and the pane: alone, for its first screen is small. */
export const unneededWord = message('Plus nécessaire', 'No longer needed');
