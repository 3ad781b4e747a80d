import { resolveAnaphora } from '../../src/coreference/index.js';
import type { Qualifier, RelationType, Statement } from '../../src/model.js';
import { resolveStatements } from '../../src/resolution/statements.js';
import { claims } from '../../src/rules/index.js';
import { given } from '../rules/reading.js';

/** The names that the tables speak of, so that they ask of the grammar alone. None of them is real. */
const CAST = {
  Company: [
    'Norvane = Norvane Pharma, Inc. = Norvane Pharma',
    'Ostrel = Ostrel Biosciences GmbH = Ostrel Biosciences',
    'Calvet = Calvet & Sohn AG',
    'Tarn = University of Tarn',
  ],
  Drug: ['norvatinib = NVX-7', 'calvecestat', 'Norvex', 'quelvatamab ostredotin', 'hZK7-OM3', 'OM3', 'docetaxel'],
  Antibody: ['quelvatamab', 'hZK7'],
  Technology: ['NorvaLink', 'OstroMouse'],
  Antigen: ['CD33', 'HER2', 'mesothelin', 'Trop-2', 'BTK'],
  Cancer: [
    'ovarian cancer',
    'melanoma = melanomas',
    'acute myeloid leukemia = AML',
    'gastric cancer',
    'breast cancer',
    'neuroblastoma',
    'mesothelioma',
  ],
  Person: ['Jane Doe', 'Ravi Castellan'],
};

/** What a text states, found by the grammar from names that are known. */
export function statementsOf(text: string): readonly Statement[] {
  const { reading, entities } = given(text, CAST);
  return resolveStatements(claims(reading, entities, resolveAnaphora(reading, entities)));
}

/**
 * The statements of one type as sorted lines, 'subject -> object', then those of the qualifiers that are asked for, then
 * the status in brackets unless it is a fact: 'norvatinib -> Ostrel licensor=Norvane (planned)'.
 */
export function facts(text: string, type: RelationType, qualifiers: readonly Qualifier[] = []): readonly string[] {
  return statementsOf(text)
    .filter((one) => one.type === type)
    .map(({ subject, object, qualifiers: said, status }) => {
      const details = qualifiers.flatMap((key) => (said[key] === undefined ? [] : [`${key}=${said[key]}`]));
      return [`${subject} -> ${object}`, ...details, ...(status === 'asserted' ? [] : [`(${status})`])].join(' ');
    })
    .sort();
}

/** As `facts`, only those that are held to be true. */
export const asserted = (text: string, type: RelationType): readonly string[] =>
  facts(text, type).filter((line) => !line.endsWith(')'));
