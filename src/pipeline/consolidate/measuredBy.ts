import type { CityFile } from '../../domain/cities';
import { isOfInventory } from './units';

/** The method of the inventory, for a figure that an inventory gives; absent where the city does not say it. */
export const measuredBy = (unit: string, { contract: { inventoryMethod } }: CityFile): { readonly method?: string } =>
  inventoryMethod === undefined || !isOfInventory(unit) ? {} : { method: inventoryMethod };
