import { acquired } from './acquired.js';
import { became } from './became.js';
import { binds } from './binds.js';
import { composedOf } from './composed-of.js';
import { developedBy } from './developed-by.js';
import { licensedTo } from './licensed-to.js';
import { partneredWith } from './partnered-with.js';
import { presentIn } from './present-in.js';
import { regainedFrom } from './regained-from.js';
import type { Relation } from './relation.js';
import { studiedFor } from './studied-for.js';
import { usesTechnology } from './uses-technology.js';
import { worksFor } from './works-for.js';

/** All relations, core first. */
export const RELATIONS: readonly Relation[] = [
  licensedTo,
  regainedFrom,
  composedOf,
  binds,
  presentIn,
  studiedFor,
  developedBy,
  usesTechnology,
  partneredWith,
  acquired,
  became,
  worksFor,
];
