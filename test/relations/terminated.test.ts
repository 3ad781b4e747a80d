import { describe, expect } from 'vitest';
import { pairs } from './cases.js';
import { statementsOf } from './reading.js';

/** 'ACQUIRED Norvane -> Ostrel', and in brackets the status and the words that decided it where it is no fact. */
const stated = (text: string): readonly string[] =>
  statementsOf(text)
    .map(
      ({ type, subject, object, status, because }) =>
        `${type} ${subject} -> ${object}${status === 'asserted' ? '' : ` (${status}: ${because})`}`,
    )
    .sort();

type Table = readonly (readonly [text: string, expected: readonly string[]])[];
const check = (text: string, expected: readonly string[]) => expect(stated(text)).toEqual([...expected].sort());

const BOUGHT = 'ACQUIRED Norvane -> Ostrel';
const PARTNERS = 'PARTNERED_WITH Norvane -> Ostrel';
const LICENSED = 'LICENSED_TO norvatinib -> Ostrel';
const STUDIED = 'STUDIED_FOR norvatinib -> melanoma';
const RETURNED = 'REGAINED_FROM norvatinib -> Ostrel';
const because = (fact: string, words: string, status = 'terminated') => [`${fact} (${status}: ${words})`];

const PURCHASES: Table = [
  ['Norvane terminated its agreement to acquire Ostrel.', because(BOUGHT, 'terminated')],
  ['Norvane’s agreement to acquire Ostrel for $30 million was terminated.', because(BOUGHT, 'terminated')],
  ['Norvane’s agreement to acquire Ostrel, signed in May 2004, was terminated.', because(BOUGHT, 'terminated')],
  ['The agreement under which Norvane would have acquired Ostrel was terminated.', because(BOUGHT, 'terminated')],
  ['The agreement, under which Norvane was to acquire Ostrel, was terminated.', because(BOUGHT, 'terminated')],
  ['Norvane had agreed to acquire Ostrel, but the deal was called off in May.', because(BOUGHT, 'called off')],
  ['Norvane and Calvet agreed to terminate the acquisition of Ostrel by Norvane.', because(BOUGHT, 'terminate')],
  ['The proposed acquisition of Ostrel by Norvane was called off.', because(BOUGHT, 'called off')],
  ['The proposed acquisition of Ostrel by Norvane was abandoned in 2004.', because(BOUGHT, 'abandoned')],
  ['Norvane called off its acquisition of Ostrel.', because(BOUGHT, 'called off')],
  ['Norvane abandoned its plan to acquire Ostrel.', because(BOUGHT, 'abandoned')],
  ['Norvane has decided to drop its bid to buy Ostrel.', because(BOUGHT, 'drop')],
  ['Norvane withdrew its offer to acquire Ostrel.', because(BOUGHT, 'withdrew')],
  ['Norvane was forced to abandon its plan to acquire Ostrel.', because(BOUGHT, 'abandon')],
  ['Norvane broke off talks to acquire Ostrel.', because(BOUGHT, 'broke off')],
  ['Talks about the acquisition of Ostrel by Norvane were broken off.', because(BOUGHT, 'broken off')],
  ['Norvane walked away from its acquisition of Ostrel.', because(BOUGHT, 'walked away')],
  ['Norvane backed out of its agreement to acquire Ostrel.', because(BOUGHT, 'backed out')],
  ['Norvane’s acquisition of Ostrel fell through.', because(BOUGHT, 'fell through')],
  ['Norvane’s takeover of Ostrel was blocked by the court.', because(BOUGHT, 'blocked')],
  ['Norvane announced the termination of its agreement to acquire Ostrel.', because(BOUGHT, 'termination')],
  ['Norvane announced its decision to terminate its agreement to acquire Ostrel.', because(BOUGHT, 'terminate')],
  ['Norvane’s failed takeover of Ostrel was expensive.', because(BOUGHT, 'failed')],
  ['Norvane Terminates Agreement to Acquire Ostrel', because(BOUGHT, 'Terminates')],
  ['Norvane Calls Off Acquisition of Ostrel', because(BOUGHT, 'Calls off')],
];

/** A merger has no direction, and no partners; that it came to nothing is kept. */
const MERGERS: Table = [
  ['Norvane announced that its merger agreement with Ostrel has been terminated.', because(PARTNERS, 'terminated')],
  ['Norvane and Ostrel have mutually agreed to terminate their merger agreement.', because(PARTNERS, 'terminate')],
  ['Norvane terminated the Agreement and Plan of Merger with Ostrel.', because(PARTNERS, 'terminated')],
  ['Norvane and Ostrel Call Off Merger', because(PARTNERS, 'Call off')],
  ['The terminated merger agreement between Norvane and Ostrel was filed.', because(PARTNERS, 'terminated')],
  ['Norvane entered into a merger agreement with Ostrel.', []],
  ['Norvane entered into an Agreement and Plan of Merger with Ostrel.', []],
  ['Norvane may terminate its merger agreement with Ostrel.', []],
  ['If Norvane terminates its merger agreement with Ostrel, it pays a fee.', []],
];

const PLANS: Table = [
  ['The planned collaboration between Norvane and Ostrel was terminated.', because(PARTNERS, 'terminated')],
  [
    'The collaboration between Norvane and Ostrel was terminated before it began.',
    because(PARTNERS, 'terminated before it began'),
  ],
  ['Norvane and Ostrel called off their planned alliance.', because(PARTNERS, 'called off')],
  ['Norvane cancelled its plan for an alliance with Ostrel.', because(PARTNERS, 'cancelled')],
  ['The proposed license of norvatinib to Ostrel was abandoned.', because(LICENSED, 'abandoned')],
  [
    'The license of norvatinib to Ostrel was terminated before it took effect.',
    because(LICENSED, 'terminated before it took effect'),
  ],
  ['Ostrel terminated its option to license norvatinib from Norvane.', because(LICENSED, 'terminated')],
  ['Ostrel’s option to license norvatinib from Norvane expired unexercised.', because(LICENSED, 'expired')],
  ['Ostrel let its option to license norvatinib from Norvane lapse.', because(LICENSED, 'let lapse')],
  ['Norvane cancelled the return of norvatinib from Ostrel to Norvane.', because(RETURNED, 'cancelled')],
  ['The planned Phase 2 trial of norvatinib in melanoma was cancelled.', because(STUDIED, 'cancelled')],
  ['The plan to merge Ostrel into Norvane was dropped.', because('BECAME Ostrel -> Norvane', 'dropped')],
];

/** What was there is a fact of the past, also when it ended, is to end, or goes on after all. */
const FACTS: Table = [
  ['Ostrel terminated its license to norvatinib from Norvane.', [LICENSED]],
  ['Ostrel’s license to norvatinib from Norvane expired in 2004.', [LICENSED]],
  ['The license of norvatinib to Ostrel was terminated in 2003.', [LICENSED]],
  ['The agreement under which Norvane licensed norvatinib to Ostrel was terminated.', [LICENSED]],
  ['In 1999 Norvane licensed norvatinib to Ostrel; the license was terminated in 2003.', [LICENSED]],
  ['The terminated license of norvatinib to Ostrel was exclusive.', [LICENSED]],
  ['Ostrel has not terminated its license to norvatinib from Norvane.', [LICENSED]],
  ['Ostrel terminated the license and returned norvatinib to Norvane.', [RETURNED]],
  ['Upon termination of the agreement, the rights to norvatinib reverted to Norvane from Ostrel.', [RETURNED]],
  ['Norvane and Ostrel ended their collaboration.', [PARTNERS]],
  ['Norvane and Ostrel dissolved their partnership in 2004.', [PARTNERS]],
  ['The collaboration between Norvane and Ostrel was terminated in 2004.', [PARTNERS]],
  ['Norvane terminated its agreement with Ostrel.', [PARTNERS]],
  ['Norvane will terminate its collaboration with Ostrel.', [PARTNERS]],
  ['Norvane announced the planned termination of its collaboration with Ostrel.', [PARTNERS]],
  ['Norvane withdrew from the collaboration with Ostrel.', [PARTNERS]],
  ['Norvane and Ostrel agreed to end their collaboration.', [PARTNERS]],
  ['Norvane terminated a Phase 2 trial of norvatinib in melanoma.', [STUDIED]],
  ['Norvane discontinued the development of norvatinib for melanoma.', [STUDIED]],
  ['After the acquisition of Ostrel by Norvane, the employees were terminated.', [BOUGHT]],
  ['Norvane acquired Ostrel in 2004 and terminated its lease.', [BOUGHT]],
  ['Norvane acquired Ostrel in 2004, and the talks were ended.', [BOUGHT]],
  [
    'Norvane acquired Ostrel after its merger with Calvet was terminated.',
    [BOUGHT, 'PARTNERED_WITH Norvane -> Calvet (terminated: terminated)'],
  ],
  ['The waiting period for Norvane’s acquisition of Ostrel was terminated.', [BOUGHT]],
  ['The acquisition of Ostrel by Norvane ended a long search.', [BOUGHT]],
  ['Norvane completed the acquisition of Ostrel; the credit agreement was terminated.', [BOUGHT]],
];

/** Where the end itself is planned, possible, denied or to come, the plan is what it was. */
const OPEN: Table = [
  ['Norvane will terminate its agreement to acquire Ostrel.', because(BOUGHT, 'agreement', 'planned')],
  ['Norvane plans to terminate its agreement to acquire Ostrel.', because(BOUGHT, 'agreement', 'planned')],
  ['Norvane did not abandon its plan to acquire Ostrel.', because(BOUGHT, 'plan', 'planned')],
  ['Norvane decided not to terminate its agreement to acquire Ostrel.', because(BOUGHT, 'agreement', 'planned')],
  ['Norvane denied that it had terminated its agreement to acquire Ostrel.', because(BOUGHT, 'agreement', 'planned')],
  ['Norvane has the right to terminate its agreement to acquire Ostrel.', because(BOUGHT, 'agreement', 'planned')],
  ['Norvane threatened to terminate its agreement to acquire Ostrel.', because(BOUGHT, 'agreement', 'planned')],
  ['Norvane plans to acquire Ostrel after the lease is terminated.', because(BOUGHT, 'plans', 'planned')],
  ['Norvane’s acquisition of Ostrel may be terminated by either party.', because(BOUGHT, 'may', 'optional')],
  ['If Norvane terminates its agreement to acquire Ostrel, it pays a fee.', because(BOUGHT, 'If', 'conditional')],
  ['Ostrel’s option to license norvatinib from Norvane expires in 2030.', because(LICENSED, 'option', 'optional')],
  ['Norvatinib will block CD33.', because('BINDS norvatinib -> CD33', 'will', 'planned')],
];

describe('terminated', () => {
  pairs('a purchase that came to nothing: %s', PURCHASES, check);
  pairs('a merger that came to nothing: %s', MERGERS, check);
  pairs('a plan, an option or a deal that never began: %s', PLANS, check);
  pairs('a fact of the past: %s', FACTS, check);
  pairs('not ended, or not yet: %s', OPEN, check);

  pairs<string | undefined>(
    'the date is not that of the end: %s',
    [
      ['Ostrel terminated its license to norvatinib from Norvane in 2003.', undefined],
      ['The term of the license of norvatinib to Ostrel expired in 2004.', undefined],
      ['In 1999 Norvane licensed norvatinib to Ostrel; the license was terminated in 2003.', '1999'],
      ['The agreement under which Norvane licensed norvatinib to Ostrel in 1999 was terminated in 2003.', '1999'],
      ['Norvane and Ostrel dissolved their partnership in 2004.', undefined],
      ['Norvane’s agreement to acquire Ostrel was terminated in 2004.', undefined],
    ],
    (text, date) => expect(statementsOf(text).map(({ qualifiers }) => qualifiers.date)).toEqual([date]),
  );
});
