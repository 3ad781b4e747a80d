import { describe, expect, it } from 'vitest';
import { entitiesOf } from './read.js';

const namesIn = (text: string): string[] => entitiesOf(text, 'Company').map(({ name }) => name);

describe('a company is introduced by', () => {
  it.each([
    ['its legal form', 'The plant is run by Norvane Biotecnica S.p.A. near Siena.', ['Norvane Biotecnica S.p.A.']],
    ['a form of two words', 'It paid Sorimae Yakuhin Co., Ltd. for the rights.', ['Sorimae Yakuhin Co., Ltd.']],
    [
      'a form in capitals',
      'SORIMAE YAKUHIN, CO., LTD. was paid. So was Orme Tully, CO, LTD of Leeds.',
      ['SORIMAE YAKUHIN, CO., LTD.', 'Orme Tully, CO, LTD'],
    ],
    ['a Japanese form', 'Kagoshima Seiyaku K.K. paid one billion yen.', ['Kagoshima Seiyaku K.K.']],
    ['a form behind "and"', 'The tablets are made by Orme Tully and Company in Leeds.', ['Orme Tully and Company']],
    ['a form in lower case', 'Shares of Granby Healthcare plc fell.', ['Granby Healthcare plc']],
    ['a form behind "at"', 'It was licensed by Drug Ventures at Brixel, LLC.', ['Drug Ventures at Brixel, LLC']],
    [
      'the form of a firm that has a department',
      'She was Vice President of Clinical Development at Ardovan Oncology, Inc. until May.',
      ['Ardovan Oncology, Inc.'],
    ],
    [
      'a form behind a department',
      'He heads Global Sales, and was Director, Drug Safety at Brixel, LLC.',
      ['Brixel, LLC'],
    ],
    ['single letters and a form', 'The buyer is A & B Ltd of Leeds.', ['A & B Ltd']],
    ['a small first letter', 'A pact with deVries Biologics B.V. was signed.', ['deVries Biologics B.V.']],
    ['a digit', 'It was acquired by 4Front Molecular in May.', ['4Front Molecular']],
    ['its last word', 'In May, Ardovan Therapeutics hired a banker.', ['Ardovan Therapeutics']],
    ['a comma and an ampersand', 'The campaign was made by Thorne, Pell & Marsh.', ['Thorne, Pell & Marsh']],
    ['a ticker', 'Tessarine (Nasdaq: TSRN) fell on Monday.', ['Tessarine']],
    ['a ticker of Reuters', 'Tessarine <TSR.O> said it will move.', ['Tessarine']],
    ['an apposition', 'Xenthia, a private Danish biotech company, was sold.', ['Xenthia']],
    ['a noun before it', 'The trial is paid by the Swiss drugmaker Vontobel.', ['Vontobel']],
    ['a group of a country', 'It was given to US group Vontobel.', ['Vontobel']],
    ['cells that it works on', 'It bought Hesperia Cell Therapies in May.', ['Hesperia Cell Therapies']],
    ['a deal', 'Ardovan has a collaboration agreement with Hesperia.', ['Hesperia']],
    ['a deal of a day', 'Under an agreement signed in May 2004 with Hesperia, it pays.', ['Hesperia']],
    ['forces that join', 'It was found dear. Hesperia will fund the trial. It teamed up with Hesperia.', ['Hesperia']],
    [
      'rights that are got from it',
      'ARDOVAN, Inc. Regains Worldwide Rights to AB-121 From Hesperia',
      ['ARDOVAN, Inc.', 'Hesperia'],
    ],
    ['rights that it got', 'Hesperia obtained exclusive rights to AB-121 in May.', ['Hesperia']],
    [
      'where it is before it',
      'In May, and in India Ardovan Laboratories Ltd. sells it.',
      ['Ardovan Laboratories Ltd.'],
    ],
    ['a place in the middle', 'It was made by DW (Cayman) Oncology Co. Ltd in May.', ['DW (Cayman) Oncology Co. Ltd']],
    ['what it belongs to', 'Ardovan, Inc. ("Ardo"), a Hesperia company, won.', ['Ardovan, Inc.', 'Hesperia']],
    ['who owns it now', 'It bought it from Ardovan, Inc., now part of HSP.', ['Ardovan, Inc.', 'HSP']],
    ['a brand of its own', 'Patients had had daratumumab (Darzelia®, Hesperia) before.', ['Hesperia']],
    [
      'what it is called, before what it did',
      'Hesperia (“HSP”), which licensed it to others in 2001, agreed.',
      ['Hesperia'],
    ],
    ['a country between', 'It is sold in Europe by Hesperia. It was marketed in Japan by Hesperia.', ['Hesperia']],
    [
      'a form at the end of its sentence',
      'It is licensed from Ardovan Ltd. Hesperia plc’s technology is used.',
      ['Ardovan Ltd.', 'Hesperia plc'],
    ],
    [
      'a nation beside a firm, which is none',
      'It has an agreement with Hesperia Corporation, the Finnish company that found AB-121.',
      ['Hesperia Corporation'],
    ],
    ['a licence', 'The antibody was licensed from Hesperia in 2004.', ['Hesperia']],
    ['its office holder', 'She was chief executive of Hesperia until 2004.', ['Hesperia']],
    ['a possessive and an office', "Hesperia's chief executive resigned.", ['Hesperia']],
    ['a list', 'It has agreements with Hesperia, Tessarine and Vontobel.', ['Hesperia', 'Tessarine', 'Vontobel']],
    ['being bought', 'It fell after Tessarine was acquired by Vontobel in May.', ['Tessarine', 'Vontobel']],
    ['giving rights back', 'Hesperia walked away from the drug.', ['Hesperia']],
    ['an option exercised', 'In May Hesperia exercised its option.', ['Hesperia']],
    ['a grant', 'Hesperia Onda of Osaka was granted exclusive rights to it.', ['Hesperia Onda']],
    ['rights that it holds', 'Rights to the drug in Peru are held by Hesperia.', ['Hesperia']],
    ['hands', 'The drug is now in the hands of Hesperia.', ['Hesperia']],
    ['an analyst who covers it', 'They struggle, said Jane Roe, who covers the firm for Hesperia.', ['Hesperia']],
    ['a country', "Poland's Hesperia sold the plant.", ['Hesperia']],
    ['its later name', 'It was made by Tessarine Inc. (now Hesperia Vontova).', ['Tessarine Inc.', 'Hesperia Vontova']],
    ['its earlier name', 'The firm began life as Hesperia in 2009.', ['Hesperia']],
    ['its part in a placing', 'HB Vontobel (Nominated Adviser and Broker)', ['HB Vontobel']],
    ['a place in brackets', 'Tessarine Bio (Shanghai) Co., Ltd. runs it.', ['Tessarine Bio (Shanghai) Co., Ltd.']],
    ['a word in lower case', 'A pact with tessarine Pharma AG was signed.', ['tessarine Pharma AG']],
    ['partners', 'Shares were placed by Vontova & Partners.', ['Vontova & Partners']],
    ['partners before a form', 'Vontova, Tully & Brandl LLP acted as counsel.', ['Vontova, Tully & Brandl LLP']],
    [
      'the form of a bank',
      'It was deposited with Vontova Trust Company, N.A., as agent.',
      ['Vontova Trust Company, N.A.'],
    ],
    ['a compound last word', 'Vontova BioPartners gave its rights up.', ['Vontova BioPartners']],
    [
      'two telling words',
      'It sublicensed it to Hainan Vontova Pharmaceutical Group in May.',
      ['Hainan Vontova Pharmaceutical Group'],
    ],
    ['a claims agent', 'Vontova Recovery Services acted as claims agent.', ['Vontova Recovery Services']],
    ['a banker', 'Vontova Partners served as investment banker to them.', ['Vontova Partners']],
    [
      'a contact line behind two given names',
      'Media: Sarah-Jane Vasseur, Fernwood Partners, 212-555-0163',
      ['Fernwood Partners'],
    ],
    [
      'a contact line of common words',
      'Bexley: Rebecca Vasseur, Three Rivers Communications, 314-555-0182',
      ['Three Rivers Communications'],
    ],
    [
      'a contact line with the word for its number',
      'Rebecca Vasseur and Ovidia Brannock, Vontova Consulting, phone +44 20 5550 0162',
      ['Vontova Consulting'],
    ],
    [
      'a contact line without a number',
      'Contact:\nRebecca Vasseur, Lighthouse PR, Boston\n(314) 555-0182',
      ['Lighthouse PR'],
    ],
    ['a contact line', 'Media: Rebecca Vasseur, Bridge City Strategies, (314) 555-0182', ['Bridge City Strategies']],
    ['a license it holds', 'Under it Tessarine holds an exclusive license to the drug.', ['Tessarine']],
    ['a career', 'Before joining Bexley, she taught.', ['Bexley']],
    ['where somebody joins from', 'Dr. Roe joins from Bexley US, where he was chief.', ['Bexley US']],
    ['years spent there', 'Roe, who spent a decade at Bexley, left.', ['Bexley']],
    ['a last word behind a common one', 'ADC Therapeutics SA grew.', ['ADC Therapeutics SA']],
    [
      'a long list',
      'It has partnerships with Hesperia, Emily, Tessarine, VTQ and Vontobel.',
      ['Hesperia', 'Emily', 'Tessarine', 'VTQ', 'Vontobel'],
    ],
    [
      'a list that a small name interrupts',
      'It has alliances with companies, including Hesperia, vonto-tarva, Tessarine and Bexley.',
      ['Hesperia', 'Tessarine', 'Bexley'],
    ],
    ['a defined term before it', 'Under the Agreement Norvane Tollis, Inc. was paid.', ['Norvane Tollis, Inc.']],
    [
      'what a headline says it pays',
      'Hesperia pays $55M for a myeloma drug of Vontobel Inc.',
      ['Hesperia', 'Vontobel Inc.'],
    ],
    ['being picked up', 'Silver Point Therapeutics had picked up the candidate in May.', ['Silver Point Therapeutics']],
    ['whose unit it is', 'It was made by the Tarn-Bexley unit of Vontobel Inc.', ['Tarn-Bexley', 'Vontobel Inc.']],
    ['whose company it is', 'Tessarine LLC, a Vontobel company, makes it.', ['Tessarine LLC', 'Vontobel']],
    [
      'names that it operates under',
      'Vontobel KGaA operates as TRV Serano, TRV Molpore and TRV Performance Materials.',
      ['Vontobel KGaA', 'TRV Serano', 'TRV Molpore', 'TRV Performance Materials'],
    ],
    [
      'an analyst’s bank',
      'They are late, said Jane Roe, an analyst at Vontobel Capital Markets.',
      ['Vontobel Capital Markets'],
    ],
    ['the brackets of a wire', 'It licensed it to <Tarv and Dunne Plc> for Britain.', ['Tarv and Dunne Plc']],
    ['the kind of a firm', 'Lim, a partner of the Singapore consultancy Vontova Asia, is kinder.', ['Vontova Asia']],
    [
      'a contact behind a degree',
      'Contact: Rebecca Vasseur, Ph.D., Vontova Partners, (212) 555-0182',
      ['Vontova Partners'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('universities, institutes and hospitals are companies', () => {
  it.each([
    ['It was licensed from Kyoto University.', ['Kyoto University']],
    ['Researchers at the Medical College of Vermont made it.', ['Medical College of Vermont']],
    ['She works at Tamar Medical Center.', ['Tamar Medical Center']],
    ['He heads the clinic of the University Hospital Uppsala.', ['University Hospital Uppsala']],
    ['The Michael J. Roe Foundation paid for it.', ['Michael J. Roe Foundation']],
    ["It was licensed from St. Bede Children's Research Hospital.", ["St. Bede Children's Research Hospital"]],
    ['It was licensed from Research Circle Institute in 1994.', ['Research Circle Institute']],
    ['It talks with Northern Research Institute for TR-2721, a drug.', ['Northern Research Institute']],
    ['It was made at the University of California, Santa Cruz.', ['University of California, Santa Cruz']],
    ['It was licensed from the University of California, Brixel and others.', ['University of California']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('no company is', () => {
  it.each([
    ['an exchange', 'The shares trade on the New York Stock Exchange and on Nasdaq.'],
    ['a regulator', 'The FDA and the European Medicines Agency approved it. It was filed with the SEC.'],
    ['a newswire', 'BOSTON, May 3, 2011 (GLOBE NEWSWIRE) -- Results follow.'],
    ['a congress', 'Data were shown at the World ADC Congress and at the ASCO Annual Meeting.'],
    ['a journal', 'It was published in the New England Journal of Medicine.'],
    ['a defined term', 'The Purchaser and the Seller signed the Purchase Agreement. The Company and Parent agreed.'],
    ['a department', 'Contact Corporate Communications or Investor Relations.'],
    ['a department behind a post', 'She was promoted to Vice President of Regulatory Affairs and Quality.'],
    ['a department for research', 'Jane Doe, Head of Oncology R&D, said so.'],
    ['a city abroad', 'It was sold in São Paulo.'],
    ['a place', 'PORTLAND, Oregon, May 3 -- The plant in Austin was closed.'],
    ['a place in Colorado', 'QUIMBY, CO, May 3, 2011 -- Results follow. The plant in Quimby, CO 80301 was closed.'],
    ['an unnamed partner', 'A European partner has licensed the rights from a Japanese company.'],
    ['a family', 'The firm is owned by the Vontova family.'],
    ['a class of directors', 'She was elected to the board as a Class II director.'],
    ['the department of a chief', 'He is Chief of Vontologic Oncology at a hospital.'],
    [
      'a department in a contact line',
      'Contact:\nRebecca Vasseur, Corporate Communications Department, Boston\n(314) 555-0182',
    ],
    ['a post in a contact line', 'Contact: Rebecca Vasseur, Global Investor Relations, (314) 555-0182'],
    [
      'an institute without a name',
      'It was shown at the Cancer Research Institute. A new Research Institute will be built.',
    ],
    ['a valley', "Its offices are in San Diego's Tarvano Valley."],
    [
      'places in a list',
      'It has deals for Japan, China, Taiwan and Korea, and with hospitals in Japan, China, Taiwan and Korea.',
    ],
    ['nothing', 'The figure of Tessarine is NA, and Tessarine NA.'],
    ['a phase', 'Phase II Therapeutics trials are planned in Cancer Research.'],
    ['a plain noun with a capital', 'Oncology Research and Clinical Development are funded.'],
  ])('%s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('short forms stand for the company that they fit', () => {
  it.each([
    ['its first word', 'Ardovan Therapeutics Inc. grew. Ardovan hired.', ['Ardovan', 'Ardovan Therapeutics']],
    ['its telling word', 'Orme Tully and Company grew. In May, Tully hired.', ['Orme Tully', 'Tully']],
    ['quoted letters', 'Norvane Tollis, Inc. (“NTI”) grew. NTI hired.', ['NTI', 'Norvane Tollis']],
    ['a quoted word', 'Horizon Bio, Inc. (“Horizon”) grew. Horizon hired.', ['Horizon', 'Horizon Bio']],
    ['capitals of a headline', 'ARDOVAN GROWS\n\nArdovan Labs Ltd. hired.', ['ARDOVAN', 'Ardovan Labs']],
    [
      'a clipped last word',
      'Norvane Pharmaceuticals Inc. grew. Norvane Pharma hired.',
      ['Norvane Pharma', 'Norvane Pharmaceuticals'],
    ],
    [
      'a mark',
      'Norvane Orfan Tarvitrum AB (publ) (Nota®) (STO: NOTA) grew. Nota hired.',
      ['Norvane Orfan Tarvitrum', 'Nota'],
    ],
    ['another name', 'Norvane Labs Inc., known as NVT in Japan, grew. NVT hired.', ['NVT', 'Norvane Labs']],
  ])('%s', (_, text, aliases) => {
    const [company, ...others] = entitiesOf(text, 'Company');
    expect(others).toEqual([]);
    expect(company?.aliases).toEqual(aliases);
  });

  it.each([
    ['similar names', 'Norvane Diagnostics AB sued Norvane Chemical Industries, Ltd.', 2],
    ['a former name', 'Corbelle Pharma plc, formerly known as Dunmore Labs plc, grew.', 2],
    ['a ticker that is like another name', 'Norvane Labs SA (NYSE: BEXT) and Tarvan BEXT Bio, Inc. signed.', 2],
    ['a group and its unit', 'Corbelle Pharma AG owns Corbelle Pharma Research GmbH.', 2],
    ['a name that is a common noun', 'Monoclonal Antibodies Inc grew. Most monoclonal antibodies are humanized.', 1],
  ])('%s: no more and no fewer', (_, text, count) => {
    expect(entitiesOf(text, 'Company')).toHaveLength(count);
  });
});

it('takes the registrant and its former names from the header', async () => {
  const { readDocuments } = await import('../../src/document/index.js');
  const { recognise } = await import('../../src/mentions/index.js');
  const registrant = { name: 'NORVANE TOLLIS INC', formerNames: [{ name: 'BEXLEY LABS CORP' }] };
  const documents = [{ id: 'a#1', type: '8-K', text: 'Norvane Tollis sold a plant that Bexley Labs had built.' }];
  const reading = readDocuments({ id: 'a', source: 'a', items: [], registrant, documents, skipped: [] });
  expect(recognise(reading).mentions.map(({ text }) => text)).toEqual(['Norvane Tollis', 'Bexley Labs']);
});
