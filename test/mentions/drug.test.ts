import { describe, expect, it } from 'vitest';
import { mentionsOf, synonymsOf } from './molecules.js';

const named = (text: string): string[] =>
  [...mentionsOf(text, 'Drug'), ...mentionsOf(text, 'Antibody')]
    .map(({ type, name }) => `${type} ${name}`)
    .filter((one, at, all) => all.indexOf(one) === at);

describe('a drug is introduced by', () => {
  it.each([
    ['an INN stem', 'Patients received zorvatinib daily.', ['Drug zorvatinib']],
    ['a conjugate of two words', 'It tests belkotumab vedotin in patients.', ['Drug belkotumab vedotin']],
    [
      'a conjugate with a new payload',
      'The drug Orlexa (belkotumab drastanol) is a conjugate.',
      ['Drug Orlexa', 'Drug belkotumab drastanol'],
    ],
    ['a salt', 'The drug is zorvatinib mesylate.', ['Drug zorvatinib mesylate']],
    ['a code', 'The therapy ZQP-417 is in a trial with patients.', ['Drug ZQP-417']],
    ['a code without a hyphen', 'Rights to QK1780, a drug for pain, were sold.', ['Drug QK1780']],
    ['a short code', 'Patients will get ZQ-8, a peptide vaccine.', ['Drug ZQ-8']],
    ['a code with small letters', 'Patients get the drug XqAb20717.', ['Drug XqAb20717']],
    ['a code with a blank', 'ZQP 424, directed against a receptor, is a drug for patients.', ['Drug ZQP 424']],
    ['a code with its payload', 'The antibody-drug conjugate huZ17-DM1 is in the clinic.', ['Drug huZ17-DM1']],
    ['a payload by its name', 'The payload of the drug, eribulin, is released in cells.', ['Drug eribulin']],
    ['a payload in front of its kind', 'The drug for patients is an ADC with an MMAE payload.', ['Drug MMAE']],
    [
      'the trial of another name',
      'The drug trial is done. The ZQR-24 trial of ZQP-417 met its goal. Data from ZQR-24 in patients follow.',
      ['Drug ZQP-417'],
    ],
    [
      'how many there are',
      'Two drugs are for patients. It has three candidates, ZQ-8, ZQ-9 and QK-10, in trials.',
      ['Drug ZQ-8', 'Drug ZQ-9', 'Drug QK-10'],
    ],
    ['a trade mark', 'The drug is sold to patients as a pill. Sales of Orlexane® rose.', ['Drug Orlexane']],
    [
      'a noun before it',
      'The drug firm bought the product Orlexane and the enediyne calvotherin.',
      ['Drug Orlexane', 'Drug calvotherin'],
    ],
    ['a mark behind a letter', 'The drug has SYNtarvan E™, a payload for patients.', ['Drug SYNtarvan E']],
    [
      'an apposition behind its form',
      'Drugs for patients. ORLEXANE(R) Microspheres, a polymer formulation, is in trials.',
      ['Drug ORLEXANE'],
    ],
    [
      'a brand with its substance and its form',
      'ORLEXANE® (zorvatinib) capsules, an inhibitor, are for patients.',
      ['Drug ORLEXANE', 'Drug zorvatinib'],
    ],
    ['a virus in its name', 'HIVAX-1e, an AIDS vaccine, is tested in patients.', ['Drug HIVAX-1e']],
    ['what it links', 'Patients get Orlexyme-Mel, which links an antibody to a toxin.', ['Drug Orlexyme-Mel']],
    ['what it is added to', 'Patients get the drug ZQP-417 plus vincarbine.', ['Drug ZQP-417', 'Drug vincarbine']],
    [
      'another of its series',
      'The drug ZQP 417 is in trials. From it they chose ZQP 621 for patients.',
      ['Drug ZQP 417', 'Drug ZQP 621'],
    ],
    [
      'a payload with its derivative',
      'The drug for patients has tubulysin B hydrazide.',
      ['Drug tubulysin B hydrazide'],
    ],
    ['an apposition', 'In March it sold Orlexane, an oral medicine for gout.', ['Drug Orlexane']],
    ['what it is', 'Orlexane is a selective inhibitor of renin.', ['Drug Orlexane']],
    ['its name', 'The company makes a growth hormone called Orlexane.', ['Drug Orlexane']],
    ['what it does', 'and imprazodine, which blocks the receptor of the hormone', ['Drug imprazodine']],
    ['an INN stem at the end of a deal', 'It regains rights to the development of Orvaprazan.', ['Drug Orvaprazan']],
    ['a cell therapy', 'Sales of zorcabtagene autoleucel to patients rose.', ['Drug zorcabtagene autoleucel']],
    [
      'a brand in capitals',
      'Approval by the FDA led to commercialization of ORLEXANE for patients.',
      ['Drug ORLEXANE'],
    ],
    ['a coined word in trade', 'The drug firm will distribute orlexanidin to patients.', ['Drug orlexanidin']],
    ['its isotope', 'Patients received lutetium Lu 177 zorvatide.', ['Drug lutetium Lu 177 zorvatide']],
    ['its isotope before a code', 'The drug 177Lu-ZQ77 is in trials with patients.', ['Drug 177Lu-ZQ77']],
    ['the number of an antibody', 'Patients got MAb 23-7, an antibody.', ['Antibody MAb 23-7']],
    ['a clone', 'Patients received 7F2.1-SC, an antibody.', ['Antibody 7F2.1-SC']],
    ['its series', 'The drug ZQP-22 helps patients. The firm sold ZQP-09.', ['Drug ZQP-22', 'Drug ZQP-09']],
    [
      'what it is developed for',
      'Patients wait: the drug portfolio includes ZORxan, which is being developed for gout.',
      ['Drug ZORxan'],
    ],
    ['a protein that is sold', 'It licensed the rights to market interleukin-7 in Japan.', ['Drug interleukin-7']],
    ['the word isotope', 'The antibody for patients is tagged with the isotope rhenium-188.', ['Drug rhenium-188']],
    ['its place on the molecule', 'Patients received 5-zorouracil.', ['Drug 5-zorouracil']],
    ['what it is compared with', 'For patients it is an alternative to orlexozolomide.', ['Drug orlexozolomide']],
    ['a letter behind a payload', 'The drug for patients carries the payload calvotherin-B.', ['Drug calvotherin-B']],
    ['a derivative', 'Patients get the chlorin derivative calvochlorast.', ['Drug calvochlorast']],
    ['an assay', 'The drug firm owns the Orlexprofile companion assay for patients.', ['Drug Orlexprofile']],
    ['a reagent', 'It sold Orlex-Dye, a histology reagent, to patients with the drug.', ['Drug Orlex-Dye']],
    [
      'a brand and its substance',
      'The medicine Orlexane (krabiximol) is sold to patients.',
      ['Drug Orlexane', 'Drug krabiximol'],
    ],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('an antibody is', () => {
  it.each([
    ['an INN by its stem', 'Patients were given belkotumab.', ['Antibody belkotumab']],
    ['an INN by a newer stem', 'Patients were given raldotatug.', ['Antibody raldotatug']],
    ['a code behind the noun', 'It couples the monoclonal antibody ZQM-17 to a toxin.', ['Antibody ZQM-17']],
    ['a code before the noun', 'The huZ17 antibody binds to cancer cells of patients.', ['Antibody huZ17']],
    ['a code that is called one', 'ZQ-299 is a bispecific antibody for patients.', ['Antibody ZQ-299']],
    ['linked to a toxin, a conjugate', 'ZQ-299 is an antibody linked to ricin.', ['Drug ZQ-299']],
    ['a code that is said to be monoclonal', 'It pairs ZQm17, a murine monoclonal antibody.', ['Antibody ZQm17']],
    ['an IgG', 'The conjugate for patients has hZQ7, a humanized IgG1 having high affinity.', ['Antibody hZQ7']],
    [
      'directed against an antigen',
      'The toxin is joined to ZQ22, an antibody directed against the CD33 antigen.',
      ['Antibody ZQ22'],
    ],
    ['a component', 'Its antibody component, mZQ9, is given to patients as a drug.', ['Antibody mZQ9']],
    ['not what the sentence is set in', 'In ZQP-200, the antibody is joined to a drug for patients.', ['Drug ZQP-200']],
    ['not an IgG conjugate', 'ZQ-299 is an IgG1 antibody-drug conjugate for patients.', ['Drug ZQ-299']],
    ['named by its target', 'It is joined to anti-Z4, a murine antibody.', ['Antibody anti-Z4']],
    ['a fragment', 'the scFv fragment ZQ-scF joined with a toxin in a drug', ['Antibody ZQ-scF']],
    ['not a conjugate', 'ZQ-299 is an antibody-drug conjugate for patients.', ['Drug ZQ-299']],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('two names are one molecule', () => {
  it.each([
    ['belkotumab vedotin (ZQP-101) is a drug', ['belkotumab vedotin = ZQP-101']],
    ['The drug ZQP-101 (INN: zorvatinib) is safe for patients.', ['ZQP-101 = zorvatinib']],
    ['Orlexane® (zorvatinib) is a drug for patients.', ['Orlexane = zorvatinib']],
    ['Orlexane® (orzvatinib), a drug for patients, sells.', ['Orlexane = orzvatinib']],
    ['The drug ZQP-101, also known as QK-2391, failed.', ['ZQP-101 = QK-2391']],
    ['zorvatinib (Orlexane, Ardovan) is a drug', ['zorvatinib = Orlexane']],
    ['The drug was made with monomethyl auristatin E (MMAE).', ['monomethyl auristatin E = MMAE']],
    [
      'They own zorvatinib, a pill for gout, which was approved in December 2022 as Orlexane.',
      ['zorvatinib = Orlexane'],
    ],
    ['Orlexane(TM) is the name for the product.', []],
    [
      'Patients got orvodesine hydrochloride (formerly Orvosine or ZQP-1777), a drug. They like orvodesine.',
      [
        'orvodesine hydrochloride = Orvosine',
        'orvodesine hydrochloride = ZQP-1777',
        'orvodesine = orvodesine hydrochloride',
      ],
    ],
    [
      'It is a conjugate of a vinca alkaloid, acetylvinblastine hydrazide (DAVLBH), for patients.',
      ['acetylvinblastine hydrazide = DAVLBH'],
    ],
    ['They test zorvatinib, a treatment for gout sold in Europe as Orlexane.', ['zorvatinib = Orlexane']],
    ['They test zorvatamab. Zorvatamab is sold by Norvane Pharma as Orlexane®.', ['zorvatamab = Orlexane']],
    ['They test zorvatamab, approved as zorvatamab-qxyz.', ['zorvatamab = zorvatamab-qxyz']],
    ['Patients got Orlexane (ado-zorvatamab emtansine), a drug.', ['Orlexane = ado-zorvatamab emtansine']],
    [
      'The drug ZQP-417 (then QKV-103, and recently assigned the generic name zorvatinib) is in a trial.',
      ['ZQP-417 = QKV-103', 'ZQP-417 = zorvatinib'],
    ],
    ['They test Orlexane(R) MAb (zorvatamab) in patients.', ['Orlexane = zorvatamab']],
    ['Norvane Pharma licensed ZQ8, as zorvatamab was then called, in May.', ['ZQ8 = zorvatamab']],
    ['The drug zorvatinib is, under the designation ZQP-417, in a trial.', ['zorvatinib = ZQP-417']],
    ['ZQP17 / QK103 (HER2)\n\nThe antibody ZQP17 is in a trial.', ['ZQP17 = QK103']],
    ['Norvane Pharma markets zorvatinib citrate tablets in Europe as Orlexane(R).', ['zorvatinib citrate = Orlexane']],
    ['Norvane Pharma markets zorvatinib citrate tablets in Europe as Chairman Roe wished.', []],
  ])('%s', (text, expected) => {
    expect(synonymsOf(text)).toEqual(expected);
  });
});

describe('no molecule is', () => {
  it.each([
    ['a class', 'Patients had a taxane, monoclonal antibodies and platinum chemotherapy as ADC or CAR-T therapy.'],
    ['a form or a rule', 'The drug firm filed Form 10-K, Form 8-K and an S-3 under Rule 424 with the patients.'],
    ['a disease or a virus', 'The drug helps patients with COVID-19, HIV-1 and H5N1.'],
    ['a class of inhibitors', 'The drug, a pan-HDAC inhibitor, helps patients.'],
    ['a trial in an apposition', 'Data of the drug came from ORLEX-02, a randomized phase 3 study in patients.'],
    ['a known cell line', 'The drug was tested in MDA-MB-435 breast cancer xenografts, not in patients.'],
    ['a trial', 'The drug was tested in patients in the Phase 3 study ZORIANA-12 (NCT04152499).'],
    ['a cytokine', 'The drug lowers IL-13 and IL-4 in patients.'],
    ['a cell line', 'The drug was tested on ZQP-231 cells, not in patients.'],
    ['a year', 'Patients got the drug in FY2024 and in Nov-17 by MID-2025.'],
    ['a word that ends like a name', 'The peptide, the concept and the thermostat of the drug for patients.'],
    ['a plain noun', 'The antibody platform and the drug window help protein synthesis in patients.'],
    [
      'a number of firms or places',
      'It has two partners, Ostrel and Calvet, and two plants, Graz and Linz, for drugs.',
    ],
    ['a family of payloads behind a hyphen', 'The drug for patients has a linker-duocarmycin payload.'],
    ['a family of payloads', 'The drug for patients has a novel duocarmycin payload, an auristatin derivative.'],
    ['what is no isotope', 'The drug for patients has an isotope of 90 days and a placebo-90.'],
    [
      'what nothing coined is compared with',
      'For patients it is an alternative to surgery, versus chloride, resistant to therapy.',
    ],
    ['a platform among trademarks', 'Trademarks of the drug firm: Norvane®, DuoTarv® and HexaTarv®, for patients.'],
    ['a part of an antibody', 'The drug is joined at the native antibody glycan, for patients.'],
    ['a disease behind a therapy', 'It is a gene therapy for X-linked disease in patients.'],
    ['a form', 'The drug is given to patients as Injection, a solution, or as Microspheres, a formulation.'],
    ['a trial in brackets', 'Patients were treated in a study (GEN701, also known as TARV 201) of the drug.'],
    ['an abstract and a town', 'Drugs for patients. Abstract Number: CT159. The firm is at CH-4002 Basel.'],
    [
      'a town before a license',
      'It granted a firm from Toyama, an exclusive license to sell its lead antibody, the rights, for patients.',
    ],
    ['medicines', 'The drug firm is developing antibody medicines for patients.'],
    ['a code in a shop', 'The jacket ABC-1234 sold well.'],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual([]);
  });
});
