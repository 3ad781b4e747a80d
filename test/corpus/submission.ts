import { ITEMS } from './prose.js';
import { type Block, releaseOf, sentence } from './release.js';
import { compact, dayIn, type Story, storyOf } from './story.js';
import { World } from './world.js';

/** A filing of a corpus, as EDGAR serves full submissions. */
export interface MadeFiling {
  readonly name: string;
  readonly text: string;
}

/**
 * Filings that nobody has filed: 8-Ks with a press release, of invented firms. Filing number `at` is a function of the
 * seed, of how many there are, and of its number; none is kept.
 */
export function* corpus(filings: number, seed = 1): Generator<MadeFiling> {
  const world = new World(seed, filings);
  for (let at = 0; at < filings; at += 1) yield filing(seed, filings, at, world);
}

/** One filing of a corpus. */
export function filing(seed: number, filings: number, at: number, world = new World(seed, filings)): MadeFiling {
  const story = storyOf(seed, filings, at, world);
  const number = `${story.firm.cik}-${compact(story.day).slice(2, 4)}-${String(at % 1e6).padStart(6, '0')}`;
  const isHtml = story.day.getUTCFullYear() > 2001;
  const write = isHtml ? asHtml : asText;
  const [item, text] = story.dice.pick(ITEMS);
  const parts = [
    part('8-K', 1, write(reportOf(story, item, sentence(story, [text])[0] ?? ''))),
    part('EX-99.1', 2, write(releaseOf(story))),
  ];
  return { name: `${number}.txt`, text: `${headOf(story, number)}${parts.join('')}</SEC-DOCUMENT>\n` };
}

function headOf({ firm, day }: Story, number: string): string {
  const former = `
	FORMER COMPANY:	
		FORMER CONFORMED NAME:	${firm.former?.toUpperCase().replaceAll(/[.,]/g, '')}
		DATE OF NAME CHANGE:	${1997 + (firm.at % 17)}0302
`;
  return `<SEC-DOCUMENT>${number}.txt : ${compact(day)}
<SEC-HEADER>${number}.hdr.sgml : ${compact(day)}
ACCESSION NUMBER:		${number}
CONFORMED SUBMISSION TYPE:	8-K
PUBLIC DOCUMENT COUNT:		2
CONFORMED PERIOD OF REPORT:	${compact(day)}
ITEM INFORMATION:		Other events
ITEM INFORMATION:		Financial statements and exhibits
FILED AS OF DATE:		${compact(day)}

FILER:

	COMPANY DATA:	
		COMPANY CONFORMED NAME:			${firm.full.toUpperCase().replaceAll(/[.,]/g, '')}
		CENTRAL INDEX KEY:			${firm.cik}
		STANDARD INDUSTRIAL CLASSIFICATION:	PHARMACEUTICAL PREPARATIONS [2834]
		STATE OF INCORPORATION:			DE
		FISCAL YEAR END:			1231

	BUSINESS ADDRESS:	
		STREET 1:		${10 + (firm.at % 90)} SCIENCE PARK ROAD
		CITY:			${firm.place[0].toUpperCase()}
		STATE:			${firm.place[2]}
		ZIP:			${firm.place[3]}
${firm.former ? former : ''}</SEC-HEADER>
`;
}

const part = (type: string, sequence: number, text: string): string =>
  `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>${sequence}\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;

function reportOf({ firm, day }: Story, item: string, text: string): readonly Block[] {
  const [city, state, , zip] = firm.place;
  const [signer] = firm.staff;
  const title = (one: string): Block => ({ kind: 'title', text: one });
  return [
    title('UNITED STATES'),
    title('SECURITIES AND EXCHANGE COMMISSION'),
    title('WASHINGTON, D.C. 20549'),
    title('FORM 8-K'),
    title('CURRENT REPORT'),
    title('PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934'),
    { kind: 'text', text: `Date of Report (Date of earliest event reported): ${dayIn(day)}` },
    title(firm.full.toUpperCase()),
    title('(Exact name of registrant as specified in its charter)'),
    { kind: 'lines', text: `Delaware\n(State or other jurisdiction of incorporation)` },
    { kind: 'lines', text: `0-${10_000 + (firm.at % 89_999)}\n(Commission File Number)` },
    { kind: 'lines', text: `${10 + (firm.at % 90)} Science Park Road, ${city}, ${state} ${zip}` },
    title('(Address of principal executive offices) (Zip Code)'),
    { kind: 'text', text: `Registrant's telephone number, including area code: (617) 555-0${100 + (firm.at % 900)}` },
    title(item),
    { kind: 'text', text },
    title('ITEM 9.01 FINANCIAL STATEMENTS AND EXHIBITS'),
    { kind: 'lines', text: `(d) Exhibits\n99.1 Press release dated ${dayIn(day)}.` },
    title('SIGNATURES'),
    {
      kind: 'text',
      text: 'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.',
    },
    {
      kind: 'lines',
      text: `${firm.full.toUpperCase()}\nDate: ${dayIn(day)}\n/s/ ${signer?.name}\n${signer?.name}\n${signer?.title}`,
    },
  ];
}

const WIDTH = 78;

/** Pages of before 2002: lines of text, titles in the middle. */
const asText = (blocks: readonly Block[]): string =>
  blocks
    .map(({ kind, text }) => {
      if (kind === 'lines') return text;
      const lines = wrapped(text);
      return kind === 'title'
        ? lines.map((line) => ' '.repeat((WIDTH - line.length) >> 1) + line).join('\n')
        : lines.join('\n');
    })
    .join('\n\n');

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const asHtml = (blocks: readonly Block[]): string =>
  `<HTML><BODY>\n${blocks.map(({ kind, text }) => element(kind, escaped(text))).join('\n')}\n</BODY></HTML>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function element(kind: Block['kind'], text: string): string {
  if (kind === 'title') return `<P ALIGN="CENTER"><B>${text}</B></P>`;
  return `<P STYLE="font: 10pt Times New Roman">${text.replaceAll('\n', '<BR>\n')}</P>`;
}
