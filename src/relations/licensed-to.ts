import { ASSET, COMPANY, type Relation } from './relation.js';

const RIGHTS = /^(rights?|licen[cs]es?|sublicen[cs]es?|interests?|title|options?)$/;
const LICENCE = /^(sub)?licen[cs]es?$/;
const LICENCE_DEAL = /^(agreements?|licen[cs]es?|deals?|pacts?|sublicen[cs]es?|arrangements?)$/;

/** Who was granted rights in an asset, by whom. The licensee stands at the far end of the edge. */
export const licensedTo: Relation = {
  type: 'LICENSED_TO',
  subject: 'asset',
  object: 'licensee',
  roles: { asset: ASSET, licensee: COMPANY, licensor: COMPANY },
  parties: { licensor: 'licensor' },
  tolerates: /^(sign|enter|announce|strike|reach|ink)$/,
  agreed: true,
  details: ['date', 'territory', 'rights', 'exclusive', 'money'],
  frames: [
    {
      name: 'licenses to',
      verbs: 'license sublicense outlicense out-license',
      slots: { licensor: 'subject speaker', asset: 'object', licensee: 'to' },
      example: 'In 1999, Norvane Pharma licensed NV-101 to Ostrel Biosciences.',
    },
    {
      name: 'licenses in from',
      verbs: 'license inlicense sublicense',
      slots: { licensee: 'subject speaker', asset: 'object', licensor: 'from' },
      needs: ['licensor'],
      example: 'Ostrel Biosciences in-licensed norvatinib from Norvane Pharma in 2004.',
    },
    {
      name: 'licenses rights to',
      verbs: 'license sublicense outlicense',
      slots: { licensor: 'subject', licensee: 'to', asset: 'for in of' },
      example: 'Norvane Pharma has licensed to Ostrel Biosciences, in Japan, for norvatinib, the marketing rights.',
    },
    {
      name: 'licenses its share to',
      verbs: 'license sublicense outlicense',
      object: /^(rights?|shares?|interests?|title)$/,
      slots: { licensor: 'subject', licensee: 'to', asset: 'object for in of sentence' },
      needs: ['licensor'],
      example: 'Norvane Pharma found norvatinib and licensed its share to Ostrel Biosciences.',
    },
    {
      name: 'grants licence',
      verbs: 'grant award give extend assign provide confer',
      object: RIGHTS,
      slots: { licensor: 'subject', licensee: 'indirect to', asset: 'object for in of to under sentence' },
      example: 'Norvane Pharma granted Ostrel Biosciences an exclusive license to NV-101.',
    },
    {
      name: 'provides with licence',
      verbs: 'provide',
      with: { with: LICENCE },
      slots: { licensor: 'subject', licensee: 'object', asset: 'for to in' },
      example: 'Norvane Pharma provided Ostrel Biosciences with an exclusive research license for norvatinib.',
    },
    {
      name: 'founded with rights',
      verbs: 'found form launch establish create',
      with: { with: RIGHTS },
      slots: { licensor: 'from', licensee: 'object', asset: 'with to for in sentence' },
      needs: ['licensor'],
      example: 'Ostrel Biosciences was founded in 2019 with the exclusive rights to NV-101 from Norvane Pharma.',
    },
    {
      name: 'obtains licence',
      verbs: 'obtain receive acquire secure get gain take buy purchase win land pick+up snap+up in-license garner',
      object: RIGHTS,
      slots: { licensee: 'subject', asset: 'object to for in of sentence', licensor: 'from' },
      example: 'Ostrel Biosciences obtained the exclusive rights to NV-101 from Norvane Pharma.',
    },
    {
      name: 'holds licence',
      verbs: 'hold have own retain possess keep hang+on',
      object: LICENCE,
      slots: { licensee: 'subject', asset: 'object to for in of', licensor: 'from' },
      example: 'Ostrel Biosciences holds a license to NV-101 from Norvane Pharma.',
    },
    {
      name: 'enters licence agreement',
      verbs: 'enter sign execute conclude announce complete close form reach ink have strike pen establish',
      object: LICENCE,
      slots: { licensee: 'subject', asset: 'for to object of covering on', licensor: 'from' },
      needs: ['licensor'],
      example: 'Ostrel Biosciences signed an exclusive license agreement for NV-101 from Norvane Pharma.',
    },
    {
      name: 'hangs on to licence',
      verbs: 'hang cling',
      with: { to: LICENCE },
      slots: { licensee: 'subject', asset: 'to', licensor: 'from' },
      example: 'Ostrel Biosciences hangs on to its license to norvatinib.',
    },
    {
      name: 'licence from',
      nouns: 'license licence sublicense sublicence agreement deal pact',
      says: /licen[cs]/,
      slots: { asset: 'to for of on', licensor: 'from', licensee: 'holder possessor' },
      needs: ['licensor'],
      example: 'Ostrel Biosciences enjoys a license from Norvane Pharma to norvatinib.',
    },
    {
      name: 'licence to',
      nouns: 'license licence sublicense sublicence',
      slots: { licensor: 'possessor', licensee: 'to', asset: 'of for' },
      example: 'Its license of norvatinib to Ostrel Biosciences runs to 2020.',
    },
    {
      name: 'licence granted by',
      nouns: 'license licence sublicense',
      slots: { licensor: 'by', licensee: 'to', asset: 'of for on to' },
      needs: ['licensor'],
      example: 'A license by Norvane Pharma to Ostrel Biosciences on norvatinib runs to 2020.',
    },
    {
      name: 'uses under licence',
      verbs: 'use sell market develop make distribute manufacture commercialize',
      with: { under: LICENCE },
      slots: { licensee: 'subject', asset: 'object', licensor: 'from by' },
      needs: ['licensor'],
      example: 'Ostrel Biosciences develops NV-101 under a license from Norvane Pharma.',
    },
    {
      name: 'licensee of',
      nouns: 'licensee sublicensee',
      slots: { licensee: 'isa', asset: 'of for to', licensor: 'possessor speaker' },
      example: 'Ostrel Biosciences is the exclusive licensee of norvatinib in Japan.',
    },
    {
      name: 'distributes for',
      verbs: 'distribute',
      slots: { licensee: 'subject', asset: 'object', licensor: 'for speaker' },
      example: 'Norvatinib is distributed exclusively in Chile by Ostrel Biosciences.',
    },
    {
      name: 'agreement for distribution',
      verbs: 'enter sign execute conclude announce complete reach',
      with: { for: /^(distribution|marketing|sale|commerciali[sz]ation|license)$/, into: LICENCE_DEAL },
      slots: { licensor: 'subject', licensee: 'with', asset: 'for of' },
      example:
        'Norvane Pharma entered into an agreement with Ostrel Biosciences for the exclusive distribution of norvatinib in Japan.',
    },
    {
      name: 'appoints distributor',
      verbs: 'appoint name select',
      with: { as: /^(distributor|licensee)$/ },
      slots: { licensor: 'subject', licensee: 'object', asset: 'of for' },
      example: 'Norvane Pharma appointed Ostrel Biosciences as exclusive distributor of norvatinib in Chile.',
    },
  ],
  never: [
    'Norvane Pharma may license NV-101 to Ostrel Biosciences.',
    'Norvane Pharma has not licensed NV-101 to Ostrel Biosciences.',
    'Norvane Pharma is in talks to license NV-101 to Ostrel Biosciences.',
    'Norvane Pharma granted Ostrel Biosciences an option to obtain a license to NV-101.',
  ],
};
