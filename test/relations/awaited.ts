/** Sentences that are not read as they should be, under what is in the way. One that is read goes from here. */
export const AWAITED: Readonly<Record<string, readonly string[]>> = {
  'a past form between two names, behind “and”, a relative or an interposed part is taken for an adjective': [
    'Norvane, founded in 1981, licensed norvatinib to Ostrel in 1999.',
  ],
  'a verb behind an auxiliary, a modal, “not” or “never” is taken for a noun or an adjective': [
    'Norvane never licensed norvatinib to Ostrel.',
    'Norvane is considering licensing norvatinib to Ostrel.',
  ],
  'capitals of a short headline hide its verb': ['Norvane and Ostrel Form Joint Venture'],
  'a plural verb that looks like a noun': ['Quelvatamab and hZK7 target CD33 and HER2, respectively.'],
  'the second clause has no verb of its own, or shares a list with the first': [
    'Norvane licensed norvatinib to Ostrel and calvecestat to Calvet.',
    'Norvane licensed norvatinib to Ostrel in 1999, and Ostrel returned norvatinib to Norvane in 2003.',
    'Norvatinib is in Phase 3 for melanoma and calvecestat is in Phase 1 for gastric cancer.',
  ],
  'a right, a condition, a doubt or a question is taken for a fact': [
    'Norvane is in talks about a collaboration with Ostrel.',
  ],
  'a rule of names is missing, or goes both ways': [
    'Norvane, previously called Ostrel, makes norvatinib.',
    'Ostrel, now known as Norvane, makes norvatinib.',
  ],
  'a way of saying it that no rule knows': [
    'Norvane, having acquired Ostrel in 2004, makes norvatinib.',
    'Ostrel gave the rights to norvatinib back to Norvane.',
    'CD33 is the target of quelvatamab.',
    'The target of quelvatamab is CD33.',
    'Binding of quelvatamab to CD33 was strong.',
    'OM3 is the payload of quelvatamab ostredotin.',
    'Norvane, in partnership with Ostrel, is developing norvatinib.',
    'Patients with ovarian cancer were treated with norvatinib.',
    'Norvane used its NorvaLink platform to create quelvatamab.',
  ],
};
