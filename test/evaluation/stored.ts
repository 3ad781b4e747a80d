import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { assess, type Finding, type GoldError, readGold, report } from '../../src/evaluation/index.js';
import { extract } from '../../src/pipeline.js';
import { toInterchange } from '../../src/resolution/interchange.js';
import { devFolder } from './gold-folder.js';

const FILE = new URL('dev-scores.json', import.meta.url);

const figuresSchema = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });
const storedSchema = z.object({
  entities: figuresSchema,
  relations: figuresSchema,
  coreRelations: figuresSchema,
  qualifierRecall: z.number(),
  /** Fingerprints: of a document, of what is right in it and of what is wrong, so that the file itself holds no names. */
  documents: z.record(z.string(), z.object({ right: z.string(), wrong: z.string() })),
});
export type Stored = z.infer<typeof storedSchema>;

/** The dev documents as they score now. */
export interface Now {
  readonly stored: Stored;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly errors: readonly GoldError[];
}

export function scoreNow(): Now {
  const assessed = readGold(devFolder).map((document) => {
    const extraction = extract({ name: document.gold.document, bytes: document.bytes });
    return { name: document.name, ...assess(document, extraction, toInterchange(extraction)) };
  });
  const findings = new Map(assessed.map(({ name, findings }) => [name, findings]));
  const figures = report([...findings.values()]);
  const documents = storedFacts(findings);
  return {
    stored: storedSchema.parse({ ...figures, documents }),
    findings,
    errors: assessed.flatMap(({ errors }) => errors),
  };
}

/** What the file keeps of the findings of each document. */
export function storedFacts(findings: Now['findings']): Stored['documents'] {
  return Object.fromEntries(
    [...findings].map(([name, found]) => [
      digest(name),
      { right: prints(found, 'right'), wrong: prints(found, 'wrong') },
    ]),
  );
}

export function readStored(): Stored {
  return storedSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

export function store(stored: Stored): void {
  writeFileSync(FILE, `${JSON.stringify(stored, null, 2)}\n`);
}

/** What was right and is not any more, and what is wrong and was not, each by name. */
export function lostSince(before: Stored, { findings }: Pick<Now, 'findings'>): string[] {
  return [...findings].flatMap(([document, found]) => {
    const stored = before.documents[digest(document)] ?? { right: '', wrong: '' };
    const [right, wrong] = [new Set(stored.right.split(' ')), new Set(stored.wrong.split(' '))];
    return found.flatMap((finding) => {
      const print = fingerprint(finding);
      if (finding.outcome === 'missed' && right.has(print)) return [`${document}: lost      ${finding.fact}`];
      if (finding.outcome === 'wrong' && !wrong.has(print)) return [`${document}: now wrong ${finding.fact}`];
      return [];
    });
  });
}

function prints(findings: readonly Finding[], wanted: Finding['outcome']): string {
  const chosen = findings.filter(({ outcome }) => outcome === wanted).map(fingerprint);
  return [...new Set(chosen)].sort().join(' ');
}

function fingerprint({ kind, fact }: Finding): string {
  return digest(`${kind}|${fact}`);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The figures of both, one group a line. */
export function comparison(before: Stored, now: Stored): string {
  const lines = (['entities', 'relations', 'coreRelations'] as const).flatMap((group) =>
    (['precision', 'recall', 'f1'] as const).map(
      (figure) => `${group} ${figure}: ${before[group][figure].toFixed(3)} -> ${now[group][figure].toFixed(3)}`,
    ),
  );
  return [...lines, `qualifier recall: ${before.qualifierRecall.toFixed(3)} -> ${now.qualifierRecall.toFixed(3)}`].join(
    '\n',
  );
}
