/** Names to entities and claims to statements, within a filing and across many. */

export { accountOf } from './account.js';
export { amendmentsOf } from './amendments.js';
export { confidenceOf, supportOf } from './confidence.js';
export { coursesAmong } from './deals/index.js';
export { apart, contradicted, identify, inVain, keyOfSide, sideOf } from './identity/index.js';
export { contradicts, refines } from './refinement.js';
export { isSymmetric, statementId } from './statement-id.js';
export { placeNamed, placesOf } from './territories.js';
