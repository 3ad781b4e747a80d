import { ASSET, COMPANY, type Relation } from './relation.js';

/** What an agency gives to whoever develops a medicine. */
const LEAVE =
  /^(designation|status|clearance|approvals?|authori[sz]ation|acceptance|permission|opinion|recommendation|nod|go-ahead)$/;

/** Who made an asset, or is working on it. */
export const developedBy: Relation = {
  type: 'DEVELOPED_BY',
  subject: 'asset',
  object: 'developer',
  roles: { asset: ASSET, developer: COMPANY },
  agreed: true,
  details: [],
  frames: [
    {
      name: 'develops',
      verbs:
        'develop discover invent create co-develop codevelop advance design engineer originate pioneer devise establish conceive find generate out-license outlicense build make humanize isolate synthesize',
      slots: { developer: 'subject', asset: 'object' },
      example: 'Norvane Pharma is developing norvatinib.',
    },
    {
      name: 'tests',
      verbs: 'evaluate study investigate test',
      apart: true,
      slots: { developer: 'subject', asset: 'object' },
      example: 'Norvane Pharma is testing norvatinib.',
    },
    {
      name: 'tested by own trial',
      verbs: 'evaluate study investigate test assess examine',
      says: /\b(?:trials?|stud(?:y|ies)) (?:evaluat|study|investigat|test|assess|examin)ing\b/,
      slots: { developer: 'possessor', asset: 'object' },
      example: 'Norvane Pharma today reported results from its Phase 1 trial evaluating norvatinib.',
    },
    {
      name: 'reports data of',
      verbs: 'report present announce publish release unveil',
      object: /^(data|results?|findings|approval|clearance|enrollment|dosing|progress)$/,
      unless: /\b(?:versus|compar(?:ed|ing)|plus|partner(?:ed)?|licensee)\b/,
      apart: true,
      slots: { developer: 'subject', asset: 'for of on' },
      example: 'Norvane Pharma today reported positive results of the Phase 3 trial of norvatinib.',
    },
    {
      name: 'runs trial of',
      verbs: 'initiate start begin commence conduct run lead launch continue complete undertake oversee advance pursue',
      object: /^(development|trials?|stud(?:y|ies)|testing)$/,
      slots: { developer: 'subject', asset: 'object of with topic' },
      example: 'Norvane Pharma is conducting a Phase 2 trial of norvatinib.',
    },
    {
      name: 'responsible for development',
      verbs: 'be',
      says: /\bresponsible for\b/,
      with: { for: /^(development|testing|trials?|stud(?:y|ies)|manufacture|manufacturing)$/ },
      slots: { developer: 'subject', asset: 'for of' },
      example: 'Ostrel Biosciences is responsible for the development of norvatinib.',
    },
    {
      name: 'in development by',
      verbs: 'be enter',
      with: { in: /^development$/ },
      slots: { developer: 'by at', asset: 'subject' },
      example: 'Norvatinib is in clinical development by Ostrel Biosciences.',
    },
    {
      name: 'in trials by',
      verbs: 'be enter',
      with: { in: /^(trials?|testing|stud(?:y|ies))$/ },
      slots: { developer: 'by', asset: 'subject' },
      example: 'Norvatinib is in clinical trials by Ostrel Biosciences.',
    },
    {
      name: 'applies for approval of',
      verbs: 'submit file',
      object: /^(nda|bla|ind|snda|sbla|maa|applications?|submissions?|filing)$/,
      slots: { developer: 'subject', asset: 'object for of' },
      example: 'Norvane Pharma submitted a New Drug Application for norvatinib.',
    },
    {
      name: 'receives designation for',
      verbs: 'receive win obtain gain secure get',
      object: LEAVE,
      unless:
        /\b(?:versus|compared|partner(?:ed)?|licensee|antitrust|hsr|(?:share|stock)holders?|board|court|merger|acquisition|purchase)\b/,
      apart: true,
      slots: { developer: 'subject', asset: 'for of' },
      example: 'Norvane Pharma received orphan drug designation from the FDA for norvatinib.',
    },
    {
      name: 'is granted designation for',
      verbs: 'grant award give',
      object: LEAVE,
      apart: true,
      slots: { developer: 'indirect to', asset: 'for' },
      example: 'The FDA has granted Norvane Pharma orphan drug designation for norvatinib.',
    },
    {
      name: 'own application for',
      nouns: 'application submission filing ind nda bla maa snda sbla',
      slots: { developer: 'possessor', asset: 'for' },
      example: "The FDA has accepted Norvane Pharma's application for norvatinib.",
    },
    {
      name: 'completes enrollment in trial of',
      verbs: 'complete finish begin start open close',
      object: /^(enroll?ment|recruitment|accrual|dosing)$/,
      apart: true,
      slots: { developer: 'subject', asset: 'in of for' },
      example: 'Norvane Pharma has completed patient enrollment in the Phase 2 trial of norvatinib.',
    },
    {
      name: 'prepares for trials',
      verbs: 'prepare ready',
      with: { for: /^(trials?|stud(?:y|ies)|testing|development|clinic|approval|launch|submission)$/ },
      slots: { developer: 'subject', asset: 'object' },
      example: 'Norvane Pharma is preparing norvatinib for clinical trials.',
    },
    {
      name: 'doses patients in trial of',
      verbs: 'dose enroll enrol treat randomize',
      with: { in: /^(trials?|stud(?:y|ies))$/ },
      unless: /\b(?:partners?|licensees?|collaborators?)\b/,
      slots: { developer: 'subject announcer', asset: 'in of topic' },
      example: 'Norvane Pharma today announced that the first patient has been dosed in a Phase 1 trial of norvatinib.',
    },
    {
      name: 'brings through trial',
      verbs: 'bring take move',
      says: /\b(?:through|into)\b.*\b(?:trials?|phase|stud(?:y|ies)|clinic)\b/,
      slots: { developer: 'subject', asset: 'object' },
      example: 'Norvane Pharma brought norvatinib through a Phase 1 trial.',
    },
    {
      name: 'pipeline led by',
      verbs: 'lead head',
      object: /^(pipeline|portfolio)$/,
      slots: { developer: 'possessor', asset: 'subject' },
      example: "Norvane Pharma's pipeline is led by norvatinib.",
    },
    {
      name: 'pipeline comprises',
      verbs: 'comprise contain feature include consist',
      says: /\b(?:pipeline|portfolio)(?: of [^,;]{1,40})? (?:\w+ )?(?:compris|contain|featur|includ|consists? of)/,
      slots: { developer: 'subject possessor', asset: 'object of' },
      example: 'The pipeline of Norvane Pharma comprises norvatinib and calvecestat.',
    },
    {
      name: 'has candidate',
      verbs: 'have own possess',
      object:
        /^(candidates?|molecules?|compounds?|antibod(?:y|ies)|inhibitors?|drugs?|products?|car-t|adcs?|vaccines?|bispecifics?|conjugates?|programs?|therap(?:y|ies)|engagers?)$/,
      notObject: /^(rights?|licen[cs]es?|options?|interests?)$/,
      slots: { developer: 'subject', asset: 'object' },
      example: 'Norvane Pharma has a promising molecule, norvatinib.',
    },
    {
      name: 'discovered at',
      verbs: 'discover invent develop create devise identify originate make synthesize isolate establish',
      slots: { asset: 'object', developer: 'at in' },
      example: 'Norvatinib was discovered at the Ostrel Institute.',
    },
    {
      name: 'developed with',
      verbs: 'develop co-develop codevelop discover invent prepare commercialize',
      slots: { asset: 'object', developer: 'with' },
      example: 'Norvane Pharma developed norvatinib with the Ostrel Medical Center.',
    },
    {
      name: 'maker of',
      nouns: 'maker developer inventor manufacturer originator discoverer',
      slots: { developer: 'isa', asset: 'of' },
      example: 'Norvane Pharma is the maker of norvatinib.',
    },
    {
      name: 'own candidate',
      nouns:
        'candidate product antibody inhibitor drug compound conjugate adc immunotoxin molecule vaccine program payload bispecific therapy asset agent protein platform technology immunotherapy agonist antagonist prodrug pipeline medicine adjuvant trial study toxin engager linker development portfolio fusion treatment hormone tablet process antibodies agents candidates products',
      slots: { developer: 'possessor of', asset: 'isa of with including' },
      example: "Norvane Pharma's lead candidate, NV-101, is in Phase 2.",
    },
    {
      name: 'tested in own trial',
      nouns: 'trial study test trials studies',
      slots: { developer: 'possessor', asset: 'theme' },
      example: "Thirty patients have received NV-101 in Norvane Pharma's Phase I study.",
    },
    {
      name: 'own product, by name',
      nouns: '~',
      slots: { developer: 'possessor', asset: 'isa' },
      example: "Norvane Pharma's glucose sensitizer, norvatinib, is in Phase 2.",
    },
    {
      name: 'own product by name',
      nouns: '*',
      slots: { developer: 'possessor', asset: 'isa' },
      example: "Norvane Pharma's norvatinib is in Phase 2.",
    },
    {
      name: 'candidate of the paragraph',
      nouns: 'candidate program pipeline compound candidates programs',
      slots: { developer: 'owner', asset: 'isa' },
      example:
        'About Norvane Pharma\n\nNorvane Pharma is a drug company. A second candidate, norvatinib, has started clinical development.',
    },
    {
      name: 'entry of own pipeline',
      nouns: '*',
      slots: { developer: 'owner', asset: 'entry' },
      example: 'About Norvane Pharma\n\nNorvane Pharma is a drug company. Norvatinib is in Phase 2.',
    },
    {
      name: 'originates at',
      verbs: 'originate arise stem hail',
      slots: { asset: 'subject', developer: 'at in from with' },
      example: 'Norvatinib, which originated at Ostrel Biosciences, is in Phase 2.',
    },
    {
      name: 'markets',
      verbs: 'market sell launch',
      notObject: /^(rights?|licen[cs]es?|stakes?|interests?|royalt(?:y|ies))$/,
      unless: /\bnon-?exclusive\b|\bunder (?:an? |the )?(?:\w+ )?(?:sub)?licen[cs]e/,
      slots: { developer: 'subject', asset: 'object' },
      example: 'Norvane Pharma markets norvatinib.',
    },
    {
      name: 'firm (product)',
      pairs: ['developer', 'asset'],
      says: /\b(develop\w*|partner\w*|licensee\w*|collaborat\w*)\b/,
      slots: {},
      example:
        'Two firms are developing such products: Norvane Pharma (norvatinib) and Ostrel Biosciences (calvecestat).',
    },
    {
      name: 'developed by name',
      nouns: 'candidate product antibody compound conjugate adc drug products compounds',
      slots: { developer: 'modifier', asset: 'isa' },
      example:
        'Two Norvane Pharma-developed products, norvatinib and calvecestat, have begun trials, Norvane Pharma said.',
    },
  ],
  never: [
    'Norvatinib is sold in Chile by Ostrel Biosciences under license.',
    'Norvane Pharma plans to develop NV-101.',
    'Norvane Pharma does not develop NV-101.',
  ],
};
