import { RELATIONS } from '../relations/index.js';
import { lemmaTable } from './lemmas.js';

/** Verbs that the grammar itself asks for, besides those of the relations. */
const GRAMMAR_VERBS =
  'be have become remain represent constitute call dub name know designate codename term label brand refer plan intend expect hope aim seek wish want propose anticipate believe look prepare try attempt consider agree elect project forecast estimate need discuss negotiate explore evaluate weigh decide offer pursue await promise continue help use begin start manage serve go come allow enable work partner team collaborate sign enter join design engineer create build show find report demonstrate prove say claim announce deny refute decline refuse fail cancel abandon contemplate envisage strike';

/** Every form of every verb that a rule may ask for, with its infinitive. */
export const LEMMAS: ReadonlyMap<string, string> = lemmaTable([
  ...GRAMMAR_VERBS.split(' '),
  ...RELATIONS.flatMap((relation) =>
    relation.frames.flatMap((frame) => (frame.verbs ?? '').split(/\s+/).map((verb) => verb.split('+')[0] ?? '')),
  ).filter(Boolean),
]);
