/** Imported before the kit: it would otherwise ask for fonts and icons at another address, which nothing here may do. */
Object.assign(globalThis, { FabricConfig: { fontBaseUrl: '', iconBaseUrl: '' } });
