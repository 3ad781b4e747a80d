import { describe, expect, it } from 'vitest';
import { mentionsOf } from './molecules.js';

const named = (text: string): string[] => mentionsOf(text, 'Cancer').map(({ name }) => name);

describe('a cancer is named', () => {
  it.each([
    ['by site and head', 'It was tested in patients with gastric cancer.', ['gastric cancer']],
    ['with its type', 'The trial is in papillary renal cell carcinoma.', ['papillary renal cell carcinoma']],
    ['as a tumour of a site', 'Two ovarian tumors shrank.', ['ovarian tumor']],
    ['by its own word', 'He treats mesothelioma and osteosarcoma.', ['mesothelioma', 'osteosarcoma']],
    ['by an eponym', 'It is sold for Hodgkin lymphoma.', ['Hodgkin lymphoma']],
    ['by a known abbreviation', 'Enrolment of NSCLC patients is complete.', ['NSCLC']],
    ['in the plural', 'Most uveal melanomas respond.', ['uveal melanoma']],
    [
      'without its modifiers',
      'It is approved in relapsed or refractory metastatic bladder cancer.',
      ['bladder cancer'],
    ],
    ['after a marker', 'Women with HER2-negative breast cancer were enrolled.', ['breast cancer']],
    [
      'in a list that shares the head',
      'It acts on renal, hepatic, and thyroid cancers.',
      ['renal cancer', 'hepatic cancer', 'thyroid cancer'],
    ],
    ['in a list with modifiers', 'in advanced lung and certain anal cancers', ['lung cancer', 'anal cancer']],
    ['with and in its site', 'head and neck cancer and skin cancer', ['head and neck cancer', 'skin cancer']],
    [
      'as small cell and non-small cell',
      'small cell and non-small cell lung cancer',
      ['small cell lung cancer', 'non-small cell lung cancer'],
    ],
    [
      'as of an organ',
      'a firm that studies cancers of the pancreas and the liver',
      ['pancreatic cancer', 'liver cancer'],
    ],
    [
      'with its cells',
      'in clear cell sarcoma, alveolar soft part sarcoma, T-cell lymphoma and tumor cell lymphoma',
      ['clear cell sarcoma', 'alveolar soft part sarcoma', 'T-cell lymphoma', 'lymphoma'],
    ],
    [
      'of its cells, of a site',
      'in squamous cell carcinoma of the head and neck',
      ['head and neck squamous cell carcinoma'],
    ],
    ['with its grade', 'It treats high-grade B-cell lymphoma.', ['high-grade B-cell lymphoma']],
    ['over a bracket', 'in gastroesophageal junction (GEJ) cancer', ['gastroesophageal junction cancer']],
    ['in a headline', 'FIRM TO TEST DRUG IN COLORECTAL CANCER', ['colorectal cancer']],
    ['before tumors', 'It slows the growth of breast cancer tumors.', ['breast cancer']],
    ['of two organs that are one site', 'an antibody for cancer of the colon and rectum', ['colorectal cancer']],
    [
      'only in the safe harbor',
      'Forward-Looking Statements\n\nThis release contains forward-looking statements on its use in papillary thyroid cancer.',
      ['papillary thyroid cancer'],
    ],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('keeps only the words that stand there in the span of a shared head', () => {
    expect(mentionsOf('It acts on renal and thyroid cancers.', 'Cancer').map(({ text }) => text)).toEqual([
      'renal',
      'thyroid cancers',
    ]);
  });

  it.each([
    ['It treats undifferentiated pleomorphic sarcoma.', ['undifferentiated pleomorphic sarcoma']],
    ['It treats acute myeloid leukaemia and oesophageal cancer.', ['acute myeloid leukaemia', 'oesophageal cancer']],
    ['It treats bladder and lung adenocarcinomas.', ['bladder adenocarcinoma', 'lung adenocarcinoma']],
    ['It treats adenocarcinoma of the pancreas.', ['pancreatic adenocarcinoma']],
  ])('is as long as it is written: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('follows the abbreviation that the text gives', () => {
    expect(named('The drug helps in biliary tract cancer (BTC). BTC is rare.')).toEqual([
      'biliary tract cancer',
      'BTC',
      'BTC',
    ]);
  });
});

describe('no cancer is', () => {
  it.each([
    ['cancer alone', 'It treats cancer, tumors and solid tumors.'],
    ['a meeting', 'Data were shown at the World Conference on Lung Cancer.'],
    ['a syndrome of it', 'It treats carcinoid syndrome.'],
    ['a charity', 'He sits on the board of the Lymphoma Outreach Alliance.'],
    ['an institution', 'He joined the Prostate Cancer Foundation and the Leukemia Society.'],
    ['another -oma', 'The hematoma was no glaucoma and the stroma was normal.'],
    ['an organ without a head', 'The lung and the liver were scanned.'],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual([]);
  });
});
