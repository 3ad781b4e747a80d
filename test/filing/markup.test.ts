import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/filing/html.js';
import { readFiling } from '../../src/filing/index.js';
import { markdownToText } from '../../src/filing/markdown.js';
import { plainToText } from '../../src/filing/plain.js';
import { readText } from './inputs.js';

describe('HTML', () => {
  it.each([
    ['blocks', '<p>Beta sold it.</p><p>Omega bought it.</p>', 'Beta sold it.\n\nOmega bought it.'],
    ['line breaks', '<b>About Beta</b><br>Beta makes drugs.', 'About Beta\nBeta makes drugs.'],
    ['words split over tags', '<font>huC2</font><font>42-</font><b>DM1</b> binds', 'huC242-DM1 binds'],
    ['white space and entities', 'R&amp;D&nbsp;at\n  Beta&#8217;s', 'R&D at Beta’s'],
    ['footnote marks', 'Beta<sup>1</sup> owns it.<sup>(2)</sup>', 'Beta owns it.'],
    [
      'isotopes, units and marks',
      '<sup>90</sup>Y, 5 mg/m<sup>2</sup>, CD8<sup>+</sup>, Zentil<sup>®</sup>',
      '90Y, 5 mg/m2, CD8+, Zentil®',
    ],
    [
      'hidden text',
      'Beta<div style="display:none">0001</div><ix:header>x</ix:header><script>y</script> sold',
      'Beta sold',
    ],
    ['inline XBRL', '<p><ix:nonNumeric name="dei:DocumentType">8-K</ix:nonNumeric> of Beta</p>', '8-K of Beta'],
    ['lists', '<ul><li>one deal</li><li>two deals</li></ul>', '• one deal\n\n• two deals'],
    [
      'a data table',
      '<table><tr><td>AB-1</td><td></td><td>CD33</td></tr><tr><td>AB-2</td><td>CD20</td></tr></table>',
      'AB-1 | CD33\nAB-2 | CD20',
    ],
    [
      'money in cells of its own',
      '<table><tr><td>Cash</td><td>$</td><td>(1,234</td><td>)</td></tr></table>',
      'Cash | $(1,234)',
    ],
    [
      'a layout table',
      '<table><tr><td><p>Beta sold it.</p></td></tr><tr><td>Omega paid.</td></tr></table>',
      'Beta sold it.\n\nOmega paid.',
    ],
    ['bullets laid out as a table', '<table><tr><td>•</td><td>Beta sold it.</td></tr></table>', '• Beta sold it.'],
    [
      'nested tables',
      '<table><tr><td><table><tr><td>AB-1</td><td>CD33</td></tr></table></td></tr></table>',
      'AB-1 | CD33',
    ],
    ['unclosed tags', '<p>Beta sold it.<p>Omega <b>paid', 'Beta sold it.\n\nOmega paid'],
  ])('%s', (_, html, text) => {
    expect(readHtml(html).text).toBe(text);
  });

  it('is bounded where the nesting has no bound, and what is not read is told', () => {
    const html = `<p>Beta sold it.</p>${'<div>'.repeat(300_000)}x${'</div>'.repeat(300_000)}`;
    const { documents, skipped } = readFiling({ name: 'x', bytes: new TextEncoder().encode(html) });
    expect(documents.map(({ text }) => text)).toEqual(['Beta sold it.\n']);
    expect(skipped).toEqual([
      { part: 'TEXT', reason: expect.stringContaining('deeper than 2000 tags'), bytes: expect.any(Number) },
    ]);
    expect(skipped[0]?.bytes).toBeGreaterThan(3e6);
    expect(readHtml(`<p>Beta sold it.</p>${'<div>'.repeat(1900)}x`).unread).toBe('');
  });
});

describe('Markdown', () => {
  it.each([
    ['headings', '# Beta wins\n\nText.', 'Beta wins\n\nText.'],
    ['bold headings', 'It ended. **About Beta** Beta makes drugs.', 'It ended.\n\nAbout Beta\n\nBeta makes drugs.'],
    [
      'a heading with half its marks',
      'It ended. **About Beta **Beta is big. C-B **Beta Forward-Looking Statement **This',
      'It ended.\n\nAbout Beta\n\nBeta is big. C-B\n\nBeta Forward-Looking Statement\n\nThis',
    ],
    ['emphasis', 'a **very** good *deal* of AB*1', 'a very good deal of AB*1'],
    [
      'links and pictures',
      'See [our site](https://a.example/b) ![logo](x.png) <https://a.example>',
      'See our site https://a.example',
    ],
    ['a source link alone', 'Beta won.\n\n[Some Wire](https://wire.example/1)', 'Beta won.'],
    ['tables', '| **A** | B |\n| --- | --- |\n| 1 | 2 |', 'A | B\n\n1 | 2'],
    ['bullets and escapes', '* one\n- two\n\\*three', '• one\n• two\n*three'],
    ['entities', '&gt;&gt;R&amp;D of &quot;Beta&quot;', 'R&D of "Beta"'],
    ['redactions', 'paid $[***] to [Omega]', 'paid $[***] to [Omega]'],
  ])('%s', (_, markdown, text) => {
    const lines = markdownToText(markdown)
      .split('\n')
      .map((line) => line.replace(/ {2,}/g, ' ').trim());
    expect(lines.join('\n').trim()).toBe(text);
  });

  it('gives a page that lost its line ends its blocks back', () => {
    const filler = 'Beta licenses many compounds to many firms. '.repeat(25);
    const page = `&gt;&gt;News release ## Beta and Omega Announce a License October 19, 2023 7:30 pm ET **Beta keeps Japan** BOSTON ${filler}**About Beta** Beta makes drugs. ### | **Media:** Jane Moss | ## Sign up for email alerts * One thing * Other things`;
    const blocks = markdownToText(page)
      .split(/\n\s*\n/)
      .map((block) => block.trim());
    for (const block of [
      'Beta and Omega Announce a License',
      'October 19, 2023 7:30 pm ET',
      'Beta keeps Japan',
      'About Beta',
      'Media:',
      'Jane Moss',
      'Sign up for email alerts',
      '• One thing',
    ])
      expect(blocks).toContain(block);
  });
});

describe('plain text of EDGAR', () => {
  it.each([
    ['page marks and numbers', 'Beta sold its\n\n                 3\n<PAGE>\n\ncompound.', 'Beta sold its\ncompound.'],
    ['table tags', '<TABLE>\n<S>     <C>\nCash    9\n</TABLE>', 'Cash    9'],
    ['entities', 'R&amp;D of Beta', 'R&D of Beta'],
    ['what only looks like a tag', 'Cetra Corp <CTR.O> said', 'Cetra Corp <CTR.O> said'],
  ])('%s', (_, plain, text) => {
    expect(plainToText(plain).trim()).toBe(text);
  });
});

describe('Reuters', () => {
  const wire = `<REUTERS TOPICS="NO" NEWID="1">
<DATE> 8-APR-1987 16:40:07.16</DATE>
<TOPICS><D>acq</D></TOPICS>
<UNKNOWN>&#5;&#5;&#31;reute</UNKNOWN>
<TEXT>&#2;
<TITLE>BETA &lt;BTA> IN PACT</TITLE>
<DATELINE>    MALVERN, Penn., April 8 - </DATELINE><BODY>Beta Inc said it entered into
an agreement with &lt;Omega Co Inc> in Japan.
    The drug is in
trials.
 Reuter
&#3;</BODY></TEXT>
</REUTERS>`;
  it('reads title, dateline and body, and the year of the date', () => {
    expect(readText(wire).documents).toEqual([
      expect.objectContaining({
        title: 'BETA <BTA> IN PACT',
        date: '1987-04-08',
        text: 'BETA <BTA> IN PACT\n\nMALVERN, Penn., April 8 - Beta Inc said it entered into an agreement with <Omega Co Inc> in Japan.\n\nThe drug is in trials.',
      }),
    ]);
  });
  it('reads a collection as many documents', () => {
    expect(readText(`${wire}\n${wire}`).documents).toHaveLength(2);
  });
});
