import type { Finding } from './score.js';

/** Counts, and what follows from them; 0 where there is nothing to divide by. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** Summed over the documents (micro). The field names are those of the gold folder's own scorer. */
export interface Report {
  readonly documents: number;
  readonly entities: Figures;
  readonly relations: Figures;
  readonly coreRelations: Figures;
  readonly qualifierRecall: number;
  /** By kind (`entity/Drug`, `relation/BINDS`, `qualifier/date`), in order of name. */
  readonly byType: Readonly<Record<string, Figures>>;
}

const CORE: ReadonlySet<string> = new Set(
  ['LICENSED_TO', 'REGAINED_FROM', 'COMPOSED_OF', 'BINDS'].map((type) => `relation/${type}`),
);

/** The figures of all findings, one list per document. */
export function report(documents: readonly (readonly Finding[])[]): Report {
  const all = documents.flat();
  const where = (holds: (kind: string) => boolean) => figures(all.filter(({ kind }) => holds(kind)));
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
  return {
    documents: documents.length,
    entities: where((kind) => kind.startsWith('entity/')),
    relations: where((kind) => kind.startsWith('relation/')),
    coreRelations: where((kind) => CORE.has(kind)),
    qualifierRecall: where((kind) => kind.startsWith('qualifier/')).recall,
    byType: Object.fromEntries(kinds.map((one) => [one, where((kind) => kind === one)])),
  };
}

function figures(findings: readonly Finding[]): Figures {
  const count = (wanted: Finding['outcome']) => findings.filter(({ outcome }) => outcome === wanted).length;
  const [tp, fp, fn] = [count('right'), count('wrong'), count('missed')];
  return {
    precision: tp / (tp + fp || 1),
    recall: tp / (tp + fn || 1),
    f1: (2 * tp) / (2 * tp + fp + fn || 1),
    tp,
    fp,
    fn,
  };
}
