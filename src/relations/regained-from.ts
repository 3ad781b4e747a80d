import { ASSET, COMPANY, type Relation } from './relation.js';

/** Who gave the rights in an asset up, and who has them back. */
export const regainedFrom: Relation = {
  type: 'REGAINED_FROM',
  subject: 'asset',
  object: 'from',
  roles: { asset: ASSET, from: COMPANY, by: COMPANY },
  parties: { by: 'by' },
  tolerates: /^(strike|sign|reach|ink)$/,
  details: ['date', 'territory', 'money'],
  frames: [
    {
      name: 'regains rights',
      verbs:
        'regain reacquire re-acquire recover reclaim retrieve repurchase resume buy+back take+back get+back win+back bring+back receive+back obtain+back',
      slots: { by: 'subject speaker', asset: 'object to for in of', from: 'from other' },
      example: 'Norvane Pharma has regained the rights to NV-101 from Ostrel Biosciences.',
    },
    {
      name: 'has rights back',
      verbs: 'have+back',
      slots: { by: 'subject speaker', asset: 'object to for in of', from: 'from' },
      example: 'Norvane Pharma has the rights to NV-101 back from Ostrel Biosciences.',
    },
    {
      name: 'returns rights',
      verbs: 'return reconvey relinquish hand+back give+back transfer+back give+up surrender cede assign+back',
      slots: { from: 'subject other', asset: 'object to for in of topic', by: 'to indirect giver speaker' },
      needs: ['by'],
      example: 'Ostrel Biosciences returned all rights to NV-101 to Norvane Pharma.',
    },
    {
      name: 'rights revert',
      verbs: 'revert revert+back fall+back go+back come+back return return+back',
      slots: { by: 'to', asset: 'subject possessor', from: 'from other' },
      needs: ['from'],
      example: 'All rights to NV-101 have reverted to Norvane Pharma from Ostrel Biosciences.',
    },
    {
      name: 'rights are ours',
      verbs: 'be become',
      says: /\b(?:ours|theirs|its own|again|back)\b/,
      object: /^ours$/,
      slots: { by: 'object', asset: 'subject', from: 'from other' },
      example: 'Norvane Pharma today ended its pact with Ostrel Biosciences. The rights to norvatinib are ours again.',
    },
    {
      name: 'return of rights',
      nouns: 'return reversion reacquisition',
      slots: { asset: 'of', from: 'from by possessor', by: 'to' },
      needs: ['by'],
      example: 'The return of the rights to NV-101 from Ostrel Biosciences to Norvane Pharma was completed.',
    },
  ],
  never: [
    'Norvane Pharma regained compliance with the listing rules of Nasdaq.',
    'If Ostrel Biosciences ends the agreement, all rights to NV-101 will revert to Norvane Pharma.',
    'Norvane Pharma has not taken back NV-101 from Ostrel Biosciences.',
  ],
};
