import { UsageError } from '../../errors.js';
import { RELATION_TYPES, type RelationType } from '../../model.js';

/**
 * The relation that a person names, in any case: `licensed_to`.
 *
 * @throws UsageError when there is none of that name
 */
export function relationNamed(given: string | undefined): RelationType | undefined {
  if (given === undefined) return undefined;
  const found = RELATION_TYPES.find((type) => type === given.toUpperCase());
  if (!found) throw new UsageError(`--relation: there is no ${given}; there are ${RELATION_TYPES.join(', ')}`);
  return found;
}
