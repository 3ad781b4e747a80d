import { describe, expect, it } from 'vitest';
import { mentionsOf, synonymsOf } from './molecules.js';

const named = (text: string): string[] => [...new Set(mentionsOf(text, 'Antigen').map(({ name }) => name))];

describe('an antigen is what the text aims at', () => {
  it.each([
    ['anti-', 'It is an anti-ZRT5 antibody.', ['ZRT5']],
    ['anti- with a slash', 'They test an anti-PD-1/LAG-3 bispecific antibody.', ['PD-1', 'LAG-3']],
    ['a known target', 'The antibody binds HER2.', ['HER2']],
    ['a CD antigen', 'a CD79b-directed conjugate', ['CD79b']],
    ['an unknown symbol that is bound', 'The antibody binds specifically to the QnAg antigen.', ['QnAg']],
    ['-targeting', 'a KLV7-targeting ADC', ['KLV7']],
    ['directed spaced', 'a KLV7 directed ADC', ['KLV7']],
    ['a claudin', 'It recognizes Claudin 18.2.', ['Claudin 18.2']],
    ['a receptor that is blocked', 'It is a selective orexin receptor antagonist.', ['orexin receptor']],
    ['an enzyme that is inhibited', 'The tablet is an inhibitor of thymidylate synthase.', ['thymidylate synthase']],
    ['an enzyme before inhibitor', 'a topoisomerase I inhibitor', ['topoisomerase I']],
    ['a protein in words', 'small molecules targeting kinesin spindle protein', ['kinesin spindle protein']],
    ['what is looked for', 'It looks for mesothelin on tumors.', ['mesothelin']],
    ['an integrin', 'an integrin alpha-v beta-3 antibody', ['integrin alpha-v beta-3']],
    ['a factor', 'It is an inhibitor of factor VIIa.', ['factor VIIa']],
    ['British spelling', 'directed against tumour necrosis factor alpha', ['tumour necrosis factor alpha']],
    [
      'an accessory protein',
      'directed against the interleukin 1 receptor accessory protein',
      ['interleukin 1 receptor accessory protein'],
    ],
    ['a type of enzyme', 'a phosphodiesterase type 1 inhibitor', ['phosphodiesterase type 1']],
    ['a cyclin', 'Cyclin E1 is overexpressed in bladder cancer.', ['Cyclin E1']],
    ['a Greek letter and a number', 'It has high affinity for IL13Rα2.', ['IL13Rα2']],
    ['a letter before a hyphen', 'a B-RAF inhibitor', ['B-RAF']],
    ['a kinase with a hyphen', 'a JAK-1 inhibitor', ['JAK-1']],
    ['a Greek letter', 'a dual inhibitor of PI3K-delta and PI3K-gamma', ['PI3K-delta', 'PI3K-gamma']],
    ['a list', 'The engager is directed against CD3 and BCMA.', ['CD3', 'BCMA']],
    ['defined by apposition', 'It homes to QRS4, a glycoprotein found on tumor cells.', ['QRS4']],
    ['in brackets after a description', 'It goes after a cell surface protein (ZORB2).', ['ZORB2']],
    [
      'the receptor for a cytokine',
      'It acts by blocking the receptor for interleukin-5.',
      ['receptor for interleukin-5'],
    ],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('knows its symbol again by the bracket', () => {
    expect(named('The drug inhibits checkpoint kinase (CPK). CPK is found in muscle.')).toEqual([
      'checkpoint kinase',
      'CPK',
    ]);
  });

  it.each([
    ['It binds folate receptor alpha (FRA). FRA is expressed in ovarian cancer.', ['folate receptor alpha = FRA']],
    ['It is an anti-Zorb-1 (HER2) antibody. HER2 is expressed in ovarian cancer.', ['Zorb-1 = HER2']],
    ['It binds HER2. CHY1 is expressed in ovarian cancer.', []],
  ])('a symbol that the text aims at, too: %s', (text, expected) => expect(synonymsOf(text)).toEqual(expected));

  it.each([
    'It inhibits citrate hydrolase 1, or CHY1, of muscle.',
    'It inhibits citrate hydrolase 1 (CHY1) of muscle.',
    'It inhibits citrate hydrolase 1 (also known as CHY1) of muscle.',
  ])('is one with its symbol: %s', (text) => expect(synonymsOf(text)).toEqual(['citrate hydrolase 1 = CHY1']));
});

describe('no antigen is', () => {
  it.each([
    ['a hormone in the blood', 'Levels rose after glucagon was infused.'],
    ['a gene', 'The TP53 gene was sequenced.'],
    ['a meeting', 'It shows data on its conjugates at AQRS in May.'],
    ['an antibody against one', 'It is joined to ZQ22, an antibody against the surface antigen.'],
    ['a cell', 'CD8 T cells were counted.'],
    ['a number of enzymes', 'Norvatinib blocks two kinases. Norvane develops kinase inhibitors.'],
    ['a generic inhibitor', 'He had a tyrosine kinase inhibitor and a proton pump inhibitor.'],
    ['an antibody that is called so', 'The QX-17 antibody is stored cold.'],
    ['a tumor antigen', 'Many tumor antigens are known, and each antigen differs.'],
    ['a kind of receptor', 'It binds the checkpoint receptor and the activating receptor on T cells.'],
    ['a pathway', 'It acts on the insulin signaling pathway.'],
    ['anti- and a word', 'an anti-inflammatory and Anti-Kickback rule'],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual([]);
  });
});
