import { describe, expect } from 'vitest';
import { pairs, sentences } from './cases.js';
import { asserted, facts } from './reading.js';

describe('PRESENT_IN', () => {
  sentences(
    '%s',
    [
      'Mesothelin is expressed in ovarian cancer.',
      'Mesothelin is overexpressed in ovarian cancer.',
      'Mesothelin is found on ovarian cancer cells.',
      'Mesothelin is highly expressed on the surface of ovarian cancer cells.',
      'Mesothelin is present in ovarian cancer.',
      'The mesothelin antigen is found in ovarian cancer.',
      'Ovarian cancer cells express mesothelin.',
      'Ovarian cancer overexpresses mesothelin.',
      'Mesothelin, which is found on ovarian cancer cells, is its target.',
      'Mesothelin, an antigen found on ovarian cancer, is its target.',
      'Quelvatamab binds mesothelin, an antigen expressed in ovarian cancer.',
      'Overexpression of mesothelin in ovarian cancer is common.',
      'Mesothelin expression in ovarian cancer is common.',
      'Mesothelin is re-expressed in ovarian cancer.',
      'Mesothelin is carried by most ovarian cancer cells.',
      'Mesothelin is shed by ovarian cancer.',
      'Quelvatamab binds to mesothelin, which is expressed by ovarian cancer.',
    ],
    (text) => expect(facts(text, 'PRESENT_IN')).toEqual(['mesothelin -> ovarian cancer']),
  );

  sentences(
    'every cancer of a list: %s',
    [
      'Mesothelin is found in ovarian cancer, mesothelioma and gastric cancer.',
      'Quelvatamab is directed against mesothelin, an antigen over-expressed in ovarian cancer, mesothelioma and gastric cancer.',
      'Quelvatamab binds mesothelin, a protein that blocks death and that is overexpressed in ovarian cancer, mesothelioma and gastric cancer.',
      'Quelvatamab binds mesothelin, a receptor that is expressed by ovarian cancer, mesothelioma and gastric cancer.',
      'Mesothelin is expressed in, among other tumors, ovarian cancer, mesothelioma and gastric cancer.',
      'Quelvatamab binds mesothelin, a receptor present on many tumors, including ovarian cancer, mesothelioma and gastric cancer, but absent from normal tissue.',
      'Mesothelin is a protein with little expression in normal tissue and with elevated expression in ovarian cancer, mesothelioma and gastric cancer.',
    ],
    (text) =>
      expect(facts(text, 'PRESENT_IN')).toEqual([
        'mesothelin -> gastric cancer',
        'mesothelin -> mesothelioma',
        'mesothelin -> ovarian cancer',
      ]),
  );

  pairs(
    'of what the sentence before names: %s',
    [
      ['Mesothelin is an antigen; its overexpression has been documented in melanoma.', ['mesothelin -> melanoma']],
      ['Mesothelin is a clinically validated, tumor-associated antigen in melanoma.', ['mesothelin -> melanoma']],
      ['Mesothelin is an antigen; its trials have been documented in melanoma.', []],
    ],
    (text, expected) => expect(facts(text, 'PRESENT_IN')).toEqual(expected),
  );

  pairs(
    'held back: %s',
    [
      ['Mesothelin is not expressed in melanoma.', ['mesothelin -> melanoma (negated)']],
      ['Mesothelin may be expressed in melanoma.', ['mesothelin -> melanoma (optional)']],
    ],
    (text, expected) => expect(facts(text, 'PRESENT_IN')).toEqual(expected),
  );

  sentences(
    'not said: %s',
    [
      'Quelvatamab binds mesothelin and was studied in ovarian cancer.',
      'A mesothelin antibody was tested in ovarian cancer.',
      'The mesothelin antigen is the subject of a trial for ovarian cancer.',
      'Norvane works on mesothelin. Ovarian cancer is common.',
      'Quelvatamab is a mesothelin molecule being evaluated in a study in patients with ovarian cancer.',
      'Quelvatamab, which binds mesothelin, and norvatinib were tested in ovarian cancer.',
    ],
    (text) => expect(asserted(text, 'PRESENT_IN')).toEqual([]),
  );
});
