import type { Status } from '../model.js';

/** Why a claim is or is not a fact. */
export interface Standing {
  readonly status: Status;
  readonly because?: string;
}

export const ASSERTED: Standing = { status: 'asserted' };
