/** What the adapter needs of Microsoft's client: handed in, so that tests give the genuine one in a realm of its own. */
export interface OfficeClient {
  readonly run: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Whether this Excel has a version of ExcelApi: `1.13`. */
  readonly has: (version: string) => boolean;
}

/** The lowest version of ExcelApi that the adapter works with; what is newer is asked for by {@link OfficeClient.has}. */
export const FLOOR = '1.12';

/** The client that the page has loaded. Only to be called where it has. */
export const officeClient = (): OfficeClient => ({
  run: (work) => Excel.run(work),
  has: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
});
