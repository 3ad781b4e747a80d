import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/evaluation/keys.js';

describe('two names are the same name', () => {
  it.each([
    ['Company', 'Acme, Inc.', 'ACME'],
    ['Company', 'The Acme Group plc', 'Acme Holdings Ltd.'],
    ['Company', 'Söhne & Töchter GmbH', 'Sohne and Tochter'],
    ['Drug', 'BB-10901', 'bb 10901'],
    ['Drug', 'Brandex®', 'Brandex'],
    ['Cancer', 'gastric cancers', 'Gastric Cancer'],
    ['Cancer', 'hepatocellular carcinoma', 'hepatocellular cancer'],
    ['Cancer', 'B-cell lymphomas', 'B cell lymphoma'],
    ['Cancer', 'brain tumours', 'brain tumor'],
    ['Antigen', 'the CD33 antigen'.slice(4), 'CD33'],
    ['Technology', 'FooBody platform', 'FooBody technology'],
    ['Antibody', 'humanized antibody huX1', 'huX1'],
  ] as const)('%s: %s = %s', (type, one, other) => expect(nameKey(one, type)).toBe(nameKey(other, type)));
});

describe('two names are different names', () => {
  it.each([
    ['Company', 'Acme Chemicals', 'Acme'],
    ['Drug', 'Acme Inc', 'Acme'],
    ['Cancer', 'breast cancer', 'ovarian cancer'],
    ['Drug', 'DM1', 'DM4'],
    ['Antigen', 'CD33', 'CD3'],
  ] as const)('%s: %s ≠ %s', (type, one, other) => expect(nameKey(one, type)).not.toBe(nameKey(other, type)));

  it('a name of legal words alone keeps them', () => expect(nameKey('The Group', 'Company')).toBe('thegroup'));
});
