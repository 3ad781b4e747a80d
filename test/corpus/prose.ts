/** What surrounds the facts of releases, and states none. Braces as in `shapes.ts`. */

export const LEADS: readonly string[] = [
  '{firmFull} (Nasdaq: {ticker}) today announced that {news}',
  '{firmFull} (Nasdaq: {ticker}), a biopharmaceutical company focused on the treatment of cancer, announced today that {news}',
  '{firmFull} (Nasdaq: {ticker}) reported today that {news}',
];

export const HEADLINES: Readonly<Record<string, readonly string[]>> = {
  licence: ['{firm} and {other} Enter Into License Agreement for {Drug}', '{firm} Licenses {Drug} to {other}'],
  return: ['{firm} Regains Rights to {Drug}', '{firm} Regains Development and Commercialization Rights for {Drug}'],
  trial: ['{firm} Reports Progress of {Drug} in {Cancer}', '{firm} Provides Update on Clinical Program of {Drug}'],
  alliance: ['{firm} and {third} Announce Collaboration', '{firm} Expands Collaboration with {third}'],
  people: ['{firm} Strengthens Management Team', '{firm} Announces Appointment of {title}'],
  purchase: ['{buyer} Completes Acquisition of {bought}', '{firm} Reports on Acquisition'],
};

export const QUOTES: readonly string[] = [
  '"We are very pleased with the progress of {drug}," said {person}, {title} of {firm}. "It has the potential to make a real difference for patients who have few other choices."',
  '{person}, {title} of {firm}, commented, "This is an important step for our company. We look forward to working with the medical community on a broad program for this product candidate."',
  '"Patients with {cancer} need new treatments," said {person}, {firm}\'s {title}. "The results that we have seen so far are encouraging, and we believe that they support further work."',
  '"Our team has worked hard to reach this point," commented {person}, {title} of {firm}. "We believe that our approach gives us an advantage over others in the field."',
];

export const FILLERS: readonly string[] = [
  'No payments were made by either company in connection with the transaction beyond those disclosed in earlier reports.',
  'Treatment was generally well tolerated, and most side effects were mild to moderate in severity.',
  'The most common adverse events were fatigue, nausea and a transient rise of liver enzymes.',
  'The companies will work together to ensure a smooth transition of all study data and of the supply of material.',
  'Financial terms include an upfront payment, payments upon the achievement of milestones, and royalties on net sales.',
  'Further details will be available in a report on Form 10-Q to be filed with the Securities and Exchange Commission.',
  'Initial evidence of biological activity also has been reported and will be presented in full at a later date.',
  'The independent data monitoring committee met as scheduled and recommended that the work go on without changes.',
  'At the end of the quarter, cash, cash equivalents and marketable securities amounted to {money}.',
  'A conference call and webcast will be held today at 8:30 a.m. Eastern Time; a replay will be available for two weeks.',
  'Research and development expenses rose by {count} percent over the same quarter of the year before, as manufacturing of clinical material was scaled up.',
  'Manufacturing takes place under current good manufacturing practice at facilities that the authorities have inspected.',
];

export const ABOUT: readonly string[] = [
  '{firmFull} develops targeted medicines against cancer. Headquartered in {city}, {state}, the Company employs about {count} people in research, manufacturing and clinical development.',
  'Based in {city}, {state}, {firmFull} discovers and develops treatments for patients with serious diseases. More information can be found at www.{site}.com.',
  '{firmFull} is a biotechnology company with a pipeline of product candidates in clinical and preclinical development. The Company was founded by scientists and is located in {city}, {state}.',
];

export const ITEMS: readonly (readonly [item: string, text: string])[] = [
  ['ITEM 5. OTHER EVENTS', 'The press release of {firmFull} dated {day} is filed as Exhibit 99.1 hereto.'],
  [
    'Item 8.01 Other Events.',
    'On {day}, {firmFull} issued a press release, a copy of which is filed as Exhibit 99.1 to this report and incorporated herein by reference.',
  ],
  [
    'Item 7.01 Regulation FD Disclosure.',
    'A copy of the press release of {firmFull} issued on {day} is furnished as Exhibit 99.1. The information in this item shall not be deemed filed for the purposes of Section 18 of the Securities Exchange Act of 1934.',
  ],
];

export const RISKS: readonly string[] = [
  "the success of the Company's research and clinical development processes",
  'the difficulties inherent in the development of pharmaceuticals, including uncertainties as to the timing, expense and results of preclinical studies and clinical trials',
  "the Company's dependence upon existing and potential collaborative partners",
  'the risk that the Company and its collaborators may not be able to obtain the regulatory approvals necessary to commercialize their product candidates',
  'the potential development by competitors of competing products and technologies',
  'the ability to protect intellectual property and to operate without infringing the rights of others',
  'the availability of capital on acceptable terms',
  'fluctuations of operating results from quarter to quarter',
  'reliance on third parties for manufacturing and supply',
  'changes in the reimbursement policies of government and private payers',
];

export const SAFE_HARBOR =
  "This press release includes forward-looking statements based on management's current expectations. For these statements, {firm} claims the protection of the safe harbor for forward-looking statements provided by the Private Securities Litigation Reform Act of 1995. Various factors could cause the Company's actual results to differ materially from those discussed or implied in the forward-looking statements, and you are cautioned not to place undue reliance on them. Such factors include, but are not limited to: {risks}; and other factors more fully described in the Company's Annual Report on Form 10-K. The Company undertakes no obligation to update these statements.";
