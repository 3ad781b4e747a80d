import type { Party, StatementAccount, StatementNode, StatementPassage } from '../../graph/index.js';
import type { RelationType } from '../../model.js';
import { confidenceOf, sourcesOf } from '../../resolution/confidence.js';
import { bulleted, filingText, labelled, quoted } from './lines.js';

/** Another statement, in a word. */
interface Tie {
  readonly id: string;
  readonly states: string;
}

/** What a statement is made of, for people and as JSON. */
export interface StatementReasons {
  readonly id: string;
  readonly type: RelationType;
  readonly states: string;
  readonly status: string;
  readonly because?: string;
  readonly subject: Party;
  readonly object: Party;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly from?: string;
  readonly until?: string;
  readonly passages: readonly StatementPassage[];
  readonly confidence: number;
  /** How many sources say so independently of each other, and which filings each of them is. */
  readonly support: number;
  readonly sources: readonly (readonly string[])[];
  readonly supports: readonly Tie[];
  readonly supportedBy: readonly Tie[];
  readonly conflicts: readonly (Tie & { readonly reason: string })[];
  readonly endedBy: readonly (Tie & { readonly day: string | null })[];
  readonly ends: readonly (Tie & { readonly day: string | null })[];
}

/** Works out of what the graph has on a statement why it is believed. */
export function statementReasons({ statement, related, passages }: StatementAccount): StatementReasons {
  const { fact, subject, object, because, from, until, confidence, support } = statement;
  const tie = (id: string): Tie => {
    const node = related.get(id);
    return { id, states: node ? stated(node) : id };
  };
  const sources = sourcesOf(passages.map(({ filing, quote }) => ({ filing: filing.id, quote })));
  return {
    id: fact.id,
    type: fact.type,
    states: stated(statement),
    status: fact.status,
    ...(because === undefined ? {} : { because }),
    subject,
    object,
    qualifiers: qualifiersOf(statement),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    passages,
    confidence,
    support,
    sources: sources.map((source) => [...new Set(source.map(({ filing }) => filing))]),
    supports: statement.supports.map(tie),
    supportedBy: statement.supportedBy.map(tie),
    conflicts: statement.conflicts.map(({ id, reason }) => ({ ...tie(id), reason })),
    endedBy: statement.endedBy.map(({ id, day }) => ({ ...tie(id), day })),
    ends: statement.ends.map(({ id, day }) => ({ ...tie(id), day })),
  };
}

function stated(node: StatementNode): string {
  const { fact, subject, object } = node;
  const told = Object.entries(qualifiersOf(node)).map(([name, value]) => `${name} ${value}`);
  return [`${subject.name} ${fact.type} ${object.name}`, ...told].join(', ');
}

/** The ends by their names. */
function qualifiersOf({ fact, licensor, by }: StatementNode): Readonly<Record<string, string>> {
  const entries = Object.entries(fact.qualifiers).map(([name, value]) => [name, String(value)] as const);
  const named = { ...(licensor ? { licensor: licensor.name } : {}), ...(by ? { by: by.name } : {}) };
  return { ...Object.fromEntries(entries), ...named };
}

const STATUS: Readonly<Record<string, string>> = {
  asserted: 'a fact',
  superseded: 'superseded: the filing that says so was amended, so it is no fact',
};

/** The same for people. */
export function statementLines(reasons: StatementReasons): string[] {
  const { id, type, status, because, subject, object, from, until, passages, supports, supportedBy } = reasons;
  const why = because === undefined ? '' : `, because of ${quoted(because)}`;
  return [
    `${id}: ${subject.name} (${subject.id}) ${type} ${object.name} (${object.id})`,
    labelled('status', `${STATUS[status] ?? `${status}, no fact`}${why}`),
    ...Object.entries(reasons.qualifiers).map(([name, value]) =>
      labelled(name === 'status' ? 'study status' : name, value),
    ),
    ...(from === undefined ? [] : [labelled('from', from)]),
    ...(until === undefined ? [] : [labelled('until', until)]),
    ...confidenceLines(reasons),
    ...passages.filter((one) => one.statement === id).flatMap(passageLines),
    ...bulleted('Supported by, more specific', supportedBy.map(tieText)),
    ...bulleted('Supports, more general', supports.map(tieText)),
    ...bulleted(
      'In conflict with',
      reasons.conflicts.map((one) => `${tieText(one)}: ${one.reason}`),
    ),
    ...bulleted('Ended by', reasons.endedBy.map(endText)),
    ...bulleted('Ends', reasons.ends.map(endText)),
  ];
}

const tieText = ({ id, states }: Tie): string => `${id}: ${states}`;
const endText = (one: Tie & { readonly day: string | null }): string =>
  `${tieText(one)}${one.day === null ? '' : `, on ${one.day}`}`;

/** What the confidence is made of. */
function confidenceLines({ confidence, support, sources, passages }: StatementReasons): string[] {
  const sourceOf = new Map(passages.map(({ filing }) => [filing.id, filing.source]));
  const made =
    support === 1 ? 'one source' : `${support} sources that don't repeat each other: ${confidenceOf(1)} for one`;
  const more = support === 1 ? '' : ', and each further one halves the doubt';
  return [
    labelled('confidence', `${confidence}: ${made}${more}`),
    ...sources.map((filings) => {
      const named = filings.map((filing) => sourceOf.get(filing) ?? filing).join(', ');
      return labelled('source', filings.length > 1 ? `${named}: the same words` : named);
    }),
  ];
}

function passageLines({ filing, document, start, end, quote, rule, status, because, amendedBy }: StatementPassage) {
  const as = status === 'asserted' ? '' : `, ${status}${because === undefined ? '' : ` because of ${quoted(because)}`}`;
  const number = document.id.slice(document.id.lastIndexOf('#'));
  const amended = amendedBy.length > 0 ? `, amended by ${amendedBy.join(', ')}` : '';
  return [
    labelled('says', quoted(quote)),
    labelled('', `by ${rule}${as}, in ${document.type} ${number}, ${start}-${end}, of`),
    labelled('', `${filingText(filing)}${amended}`),
  ];
}
