import type { CityFile } from '../../domain/cities';
import { isOfInventory } from './units';

/** The method of the inventory, for a figure that an inventory gives; absent where the city does not say it. */
export const measuredBy = (unit: string, file: CityFile): { readonly method?: string } =>
  isOfInventory(unit) ? methodOf(file) : {};

/** The method of the inventory, for a table that counts what it counts, shares included. */
export const methodOf = ({ contract: { inventoryMethod } }: CityFile): { readonly method?: string } =>
  inventoryMethod === undefined ? {} : { method: inventoryMethod };
