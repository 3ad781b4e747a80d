/** The words by which a clause is known for a plan, a hope, a condition or hearsay. */
/** Verbs that lead to what is not done yet: 'plans to'. */
export const PLANNING =
  /^(choose|plan|intend|expect|hope|aim|seek|wish|want|propose|anticipate|believe|look|prepare|try|attempt|consider|agree|elect|project|forecast|estimate|target|need|remain|discuss|negotiate|explore|evaluate|weigh|decide|offer|pursue|await|promise)$/;
/** Verbs whose object is not there yet: 'seeks a partnership'. */
export const SOUGHT =
  /^(plan|seek|want|propose|consider|explore|negotiate|discuss|pursue|contemplate|anticipate|expect|hope)$/;
/** Verbs of others, or of a belief, behind which nothing is stated. */
export const HEARSAY =
  /^(believed?s?|thinks?|thought|speculate[sd]?|rumou?red|hopes?|hoped|expects?|expected|predicts?|predicted|suggests?|suggested|anticipates?|alleged|alleges?)$/;
export const CONDITION = /^(if|unless|until|till|whether|should|provided|once|when)$/;
export const COPULA = /^(be|become|remain|represent|constitute)$/;
/** What is talked of before it is there. */
export const UNREAL_NOUN =
  /^(talks?|negotiations?|discussions?|rumou?rs?|speculation|possibility|possibilities|prospects?|proposals?|intentions?|plans?|hopes?|option|options|offer|letter|sheet|principle|bid|potential|chance|opportunity|likelihood|desire|effort|efforts|risk|risks)$/;
/** Said of a thing that is not there yet. */
export const UNREAL = /^(potential|possible|proposed|planned|prospective|future|hypothetical|rumou?red|non-binding)$/;
/** Nouns that lead to what is not done yet: 'an option to'. */
export const LEADS_TO =
  /^(plans?|intentions?|options?|rights?|licen[cs]es?|opportunity|ability|potential|proposals?|offers?|efforts?|agreements?|deals?|desire|commitment|obligation|permission|willingness|decision|talks|negotiations|chance|bid)$/;
