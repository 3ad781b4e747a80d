import { readFiling } from '../../src/filing/index.js';
import type { Filing } from '../../src/model.js';

export function readText(text: string, name = 'filing.txt'): Filing {
  return readFiling({ name, bytes: new TextEncoder().encode(text) });
}

/** The text of the first document. */
export function proseOf(text: string): string {
  return readText(text).documents[0]?.text ?? '';
}

export const SUBMISSION = `-----BEGIN PRIVACY-ENHANCED MESSAGE-----
Proc-Type: 2001,MIC-CLEAR

<SEC-DOCUMENT>0009999999-04-000311.txt : 20041118
<SEC-HEADER>0009999999-04-000311.hdr.sgml : 20041118
ACCESSION NUMBER:		0009999999-04-000311
CONFORMED SUBMISSION TYPE:	8-K
PUBLIC DOCUMENT COUNT:		4
CONFORMED PERIOD OF REPORT:	20041117
ITEM INFORMATION:		Other events
ITEM INFORMATION:		Financial statements and exhibits
FILED AS OF DATE:		20041118

FILER:

	COMPANY DATA:	
		COMPANY CONFORMED NAME:			BETA BIOSCIENCES INC
		CENTRAL INDEX KEY:			0009999417

	FORMER COMPANY:	
		FORMER CONFORMED NAME:	OMEGA GENETICS INC
		DATE OF NAME CHANGE:	19980302
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>../../etc/passwd
<TEXT>
                                 FORM 8-K
ITEM 8.01  OTHER EVENTS
     Beta Biosciences, Inc. issued the press release attached.
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<TEXT>
<html><body><p>Beta Buys Back Rights to Its Compound</p>
<p>ALAMEDA, Calif., Nov. 17 /PRNewswire/ -- Beta Biosciences, Inc. has bought back rights.</p></body></html>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>GRAPHIC
<FILENAME>logo.jpg
<TEXT>
begin 644 logo.jpg
M_]C_X
end
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-101.SCH
<TEXT>
<XBRL><?xml version="1.0"?></XBRL>
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
