import { MEDICINE, type Relation } from './relation.js';

const STUDY =
  'trial study test testing evaluation investigation treatment therapy indication cohort program development candidate application designation approval use monotherapy activity efficacy data results studies trials regimen';

/** Which cancers a medicine is tried for, approved for, or said to treat. */
export const studiedFor: Relation = {
  type: 'STUDIED_FOR',
  subject: 'medicine',
  object: 'cancer',
  roles: { medicine: MEDICINE, cancer: ['Cancer'] },
  details: ['phase', 'status'],
  tolerates: /^(to|design|designed|used|indicated|can|aim|aimed|intended)$/,
  gathers: ['cancer'],
  frames: [
    {
      name: 'studied in',
      verbs:
        'study evaluate test investigate assess approve indicate market sell use develop try examine clear grant authorize launch give explore administer receive be complete enter start begin advance demonstrate show design intend prescribe enroll enrol bring recommend submit accept treat take',
      slots: { medicine: 'object subject', cancer: 'for in against with to including subject' },
      example: 'NV-101 is being evaluated in a Phase 2 trial in patients with ovarian cancer.',
    },
    {
      name: 'treated with',
      verbs: 'treat dose',
      slots: { medicine: 'with', cancer: 'object including' },
      example: 'Patients with ovarian cancer were treated with norvatinib.',
    },
    {
      name: 'patients in trial of',
      verbs: 'treat dose enroll enrol recruit randomize',
      with: { in: /^(trials?|stud(?:y|ies)|cohorts?)$/ },
      slots: { medicine: 'in of with topic', cancer: 'object with' },
      example: 'Norvatinib is an oral drug. Norvane Pharma has treated 88 patients with melanoma in a Phase 1 study.',
    },
    {
      name: 'patients respond in trial of',
      verbs: 'respond live survive relapse benefit remain',
      with: { in: /^(trials?|stud(?:y|ies)|tests?|cohorts?)$/ },
      slots: { medicine: 'in of', cancer: 'subject object' },
      example: 'In a Phase 1 trial of norvatinib, four of 29 women with ovarian cancer responded.',
    },
    {
      name: 'patients have responses in trial of',
      verbs: 'achieve experience have show',
      object: /^(responses?|remissions?|regressions?|shrinkage|survival|benefit|reductions?|improvements?)$/,
      with: { in: /^(trials?|stud(?:y|ies)|tests?|cohorts?)$/ },
      slots: { medicine: 'in of', cancer: 'subject' },
      example: 'In a Phase 1 trial of norvatinib, four of 29 women with ovarian cancer had partial responses.',
    },
    {
      name: 'cohort enrolls',
      verbs: 'enroll enrol include recruit treat',
      says: /\b(?:cohorts?|arms?|trials?|stud(?:y|ies)) (?:of (?:the|this) (?:trial|study) )?(?:(?:has|have|had|also|now|is|are) ){0,2}(?:enroll?|includ|recruit|treat)/,
      slots: { medicine: 'topic', cancer: 'with object' },
      example: 'Norvatinib is a pill. Further cohorts of the study have enrolled patients with ovarian cancer.',
    },
    {
      name: 'targets',
      verbs: 'target aim',
      slots: { medicine: 'subject object', cancer: 'object at' },
      example: 'NV-101 targets solid tumors such as ovarian cancer.',
    },
    {
      name: 'treats',
      verbs: 'treat slow shrink cure combat fight inhibit kill suppress eradicate eliminate',
      slots: { medicine: 'subject', cancer: 'object in with' },
      example: 'Norvatinib is designed to treat ovarian cancer.',
    },
    {
      name: 'trial of',
      event: true,
      nouns: STUDY,
      slots: { medicine: 'of with for modifier to holder', cancer: 'in for against with' },
      example: 'Enrollment continues in the Phase 1b study of NV-101 in patients with ovarian cancer.',
    },
    {
      name: 'treatment for',
      nouns:
        'treatment therapy drug antibody vaccine medicine candidate conjugate adc inhibitor agent product compound protein prodrug immunotherapy immunotoxin analog analogue',
      slots: { medicine: 'isa', cancer: 'for of against modifier in' },
      example: 'NV-101, a treatment for ovarian cancer, is sold in Chile.',
    },
    {
      name: 'name in cancer',
      event: true,
      nouns: '*',
      slots: { medicine: 'isa', cancer: 'in for against' },
      example: 'The story of norvatinib in ovarian cancer goes on.',
    },
    {
      name: 'own trial in',
      event: true,
      nouns:
        'trial study test trials studies cohort cohorts expansion development enrollment enrolment recruitment escalation dosing',
      slots: { medicine: 'topic', cancer: 'in for modifier of' },
      example:
        'Norvane Pharma today reported data on norvatinib. Our Phase II trial in children with neuroblastoma closed in November.',
    },
    {
      name: 'responses in',
      event: true,
      nouns: 'response responses remission remissions',
      slots: { medicine: 'topic to with', cancer: 'in of' },
      example: 'Norvatinib was well tolerated, and responses were seen in patients with ovarian cancer.',
    },
    {
      name: 'brings about regressions of',
      verbs: 'produce induce cause achieve',
      object: /^(regressions?|remissions?|responses?|shrinkage)$/,
      slots: { medicine: 'subject', cancer: 'object of in' },
      example: 'Norvatinib produced durable regressions of ovarian cancer in mice.',
    },
    {
      name: 'respond to',
      verbs: 'have show achieve',
      object: /^(response|responses|remission|remissions|regression|activity)$/,
      slots: { medicine: 'to with', cancer: 'with subject in' },
      example: 'Four of ten patients with ovarian cancer had a response to NV-101.',
    },
  ],
  never: ['NV-101 will be tested in ovarian cancer.', 'Ovarian cancer is the fifth most common cancer in women.'],
};
