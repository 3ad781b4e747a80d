import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run } from './pressgraph.js';
import { useCommands } from './test-graph.js';

/** What a filing from a stranger can't do, whatever it says and whatever its file is called. */

const CYPHER = "x'}) DETACH DELETE n //";
const NAMED = `Blue"Fern\`}) DETACH DELETE n`;
const ESCAPES = '\u001b[2J\u009b31m\u202e\u0007';
/** As text, and as entities that become it. */
const STEERING = `${ESCAPES}&#27;[2J&#155;31m&#8238;&#x1b;]0;evil&#7;`;
const FILING = `<DOCUMENT>
<TYPE>8-K${ESCAPES}${CYPHER}
<FILENAME>../../outside.txt
<TEXT>
${CYPHER} and so${STEERING} said ${NAMED}.

In 1999, Norvane Pharma, Inc. licensed norva${ESCAPES}tinib to ${NAMED}. ${NAMED} ${STEERING} acquired Ostrel Biosciences
GmbH for ${STEERING}$30 million. Jane Doe is president of ${NAMED}.
<script>alert(1)</script> <b>${NAMED}</b>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>GRAPHIC${ESCAPES}
<FILENAME>/etc/passwd
<TEXT>
begin 644 a.jpg
</TEXT>
</DOCUMENT>
`;
const NAME = `a${ESCAPES}b.txt`;
const CONTROL = /[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

function here(): string {
  const cwd = join(folder(), 'in');
  mkdirSync(cwd);
  writeFileSync(join(cwd, NAME), FILING);
  writeFileSync(join(cwd, 'names.tsv'), `${NAMED}\tCompany\n`);
  return cwd;
}
const own = ['--lexicon', 'names.tsv'];

describe('a filing that would steer the terminal', () => {
  it.each([
    [['extract', NAME]],
    [['extract', NAME, '--verbose']],
    [['extract', NAME, '--format', 'json']],
    [['extract', NAME, '--format', 'jsonl']],
    [['extract', NAME, 'gone\u001b[2J.txt']],
    [['explain', NAME, '--sentence', 'licensed']],
  ])('%j', async (args) => {
    const { stdout, stderr } = await run([...args, ...own], { cwd: here() });
    expect(stdout).toContain('Norvane');
    expect(stdout + stderr).not.toMatch(CONTROL);
  });
});

describe('a filing that would write elsewhere', () => {
  it('names no file', async () => {
    const cwd = here();
    await run(['extract', NAME, '--out', 'out'], { cwd });
    expect(readdirSync(join(cwd, 'out'))).toEqual([`a${ESCAPES}b.json`]);
    expect(readdirSync(cwd).sort()).toEqual([NAME, 'names.tsv', 'out'].sort());
    expect(readdirSync(join(cwd, '..'))).toEqual(['in']);
  });

  it.skipIf(process.platform === 'win32')('nor do links lead out of a folder or a pattern', async () => {
    const [cwd, outside] = [folder(), folder()];
    writeFileSync(join(outside, 'secret.txt'), 'Norvane Pharma, Inc. licensed norvatinib.');
    writeFileSync(join(cwd, 'a.txt'), 'Norvane Pharma, Inc. said so.');
    symlinkSync(join(outside, 'secret.txt'), join(cwd, 'link.txt'));
    symlinkSync(outside, join(cwd, 'out'));
    for (const named of ['.', '*.txt', '**/*.txt', '*/*.txt']) {
      const { stdout, stderr } = await run(['extract', named, '--format', 'jsonl'], { cwd });
      expect(stdout + stderr, named).not.toMatch(/secret|link\.txt|norvatinib/);
    }
  });
});

describe('a link that waits where results are written', () => {
  it('is not written through', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'mine.txt'), 'mine');
    writeFileSync(join(cwd, 'a.txt'), 'Norvane, Inc. licensed norvatinib to Ostrel plc.');
    mkdirSync(join(cwd, 'out'));
    for (const name of ['.a.json.part', 'a.json']) symlinkSync('../mine.txt', join(cwd, 'out', name));
    expect((await run(['extract', 'a.txt', '--out', 'out'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'mine.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.json']);
    expect(JSON.parse(readFileSync(join(cwd, 'out/a.json'), 'utf8'))).toHaveProperty('relations');
  });
});

describe('an input that is too large', () => {
  /** Nothing but holes: it takes no room on the disk, and it would take all memory. */
  const large = (): string => {
    const cwd = folder();
    writeFileSync(join(cwd, 'large.txt'), '');
    truncateSync(join(cwd, 'large.txt'), 300e6);
    return cwd;
  };

  it('is refused before it is read', async () => {
    const env = { NODE_OPTIONS: '--max-old-space-size=150' };
    const { code, stderr } = await run(['extract', 'large.txt', '--max-megabytes', '100'], { cwd: large(), env });
    expect(stderr).toMatch(/large\.txt: too large: 300 MB or more, the limit is 100 MB/);
    expect(code).toBe(3);
  });

  it('is no further read from standard input than to the limit', async () => {
    const { stderr } = await run(['extract', '-'], { stdin: Buffer.alloc(60e6, 'a b ') });
    expect(stderr).toMatch(/standard input: too large: 3\d MB or more, the limit is 32 MB/);
  });
});

describe('in the graph', () => {
  const graph = useCommands();

  it('text is text: no query, no control, no markup', async () => {
    const cwd = here();
    const imported = await graph.run(['import', NAME, ...own, '--verbose'], { cwd });
    expect(imported.stderr).not.toMatch(/Error|failed/);
    const { records } = await graph
      .graph()
      .read((transaction) =>
        transaction.run<{ names: string[]; type: string }>(
          'MATCH (d:Document) MATCH (c:Company) RETURN d.type AS type, collect(c.name) AS names',
        ),
      );
    expect(records[0]?.get('names')).toEqual(expect.arrayContaining([NAMED, 'Norvane Pharma, Inc.']));
    expect(records[0]?.get('type')).toMatch(/^8-K.*DETACH DELETE/i);

    const asked = [
      ['query', 'facts'],
      ['query', '--cypher', 'MATCH (s:Sentence) RETURN s.text'],
      ['query', 'search', '--param', `text=${CYPHER.replace(/[^\w ]/g, '')}`],
      ['why', NAMED],
      ['why', `x\u001b[2J`],
      ['entities', 'similar'],
      ['export', '--format', 'jsonl'],
      ['export', '--format', 'graphml'],
      ['import', NAME, ...own, '--dry-run'],
    ];
    for (const args of asked) {
      const { stdout, stderr } = await graph.run(args, { cwd });
      expect(stdout + stderr, args.join(' ')).not.toMatch(CONTROL);
      if (args.includes('graphml')) expect(stdout).not.toMatch(/<script|<b>/);
    }
  }, 300_000);

  it('a reading session does not write, also where nobody looked at the query', async () => {
    const before = await graph.contents();
    await expect(graph.graph().read((transaction) => transaction.run('CREATE (n:Foreign) RETURN n'))).rejects.toThrow(
      /writ|access mode/i,
    );
    expect(await graph.contents()).toEqual(before);
  });
});

it('no option takes a password: it would be seen in the list of processes', async () => {
  for (const command of ['import', 'query', 'export', 'db', 'start']) {
    const { stdout } = await run([command, '--help']);
    expect(stdout).not.toMatch(/--\S*password/);
  }
  const secret = 'a-secret-of-mine';
  const env = { NEO4J_PASSWORD: secret };
  const { stdout, stderr } = await run(['query', 'facts', '--neo4j-uri', `bolt://me:${secret}@localhost`], { env });
  expect(stdout + stderr).not.toContain(secret);
  expect(stderr).toContain('without user and password');
});

it('archives are refused, not unpacked', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'a.txt'), Buffer.from('PK\u0003\u0004../../outside.txt Norvane Pharma said so', 'latin1'));
  const { code, stderr } = await run(['extract', 'a.txt', '--out', 'out'], { cwd });
  expect(stderr).toMatch(/a ZIP archive/);
  expect(code).toBe(3);
  expect(existsSync(join(cwd, 'out')) ? readdirSync(join(cwd, 'out')) : []).toEqual([]);
});

it('queries have no text put into them but names of kinds, and those of the user', () => {
  const graphFolder = new URL('../../src/graph/', import.meta.url);
  const put = readdirSync(graphFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      Array.from(
        readFileSync(new URL(file.replaceAll('\\', '/'), graphFolder), 'utf8').matchAll(
          /\.run(?:<[^(]*>)?\(\s*`[^`]*\$\{([^}]*)\}/g,
        ),
        ([, inside]) => inside,
      ),
    );
  expect(put.sort()).toEqual(["keyLabels().join('|')", 'text']);
});
