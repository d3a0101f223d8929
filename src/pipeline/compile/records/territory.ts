import { said, type RecordsFrom } from './recordRow';

/** The city signs first; who else does is not in its workbooks. */
export const territory: RecordsFrom = ({ dossier }) => {
  const name = dossier.settings.territory?.name;
  return name === undefined ? [] : [{ key: 'territory', cells: { name: said(name) } }];
};
