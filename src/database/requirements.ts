import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { noServer } from './ways.js';

const run = promisify(execFile);

/** Neo4j 5.26 runs on Java 17 and 21. */
const OLDEST_JAVA = 17;
/** The pinned maven-dependency-plugin asks for 3.2.5. */
const OLDEST_MAVEN = 3;

/**
 * The `java` to run: that of `JAVA_HOME`, else the one on the path.
 *
 * @throws DatabaseError when there is none, or it is older than Neo4j needs
 */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const home = env.JAVA_HOME;
  const java = home ? join(home, 'bin', 'java') : 'java';
  const version = javaVersion(await output(java, ['-version'], env));
  if (version === undefined) throw noServer(`no Java was found (tried ${java}).`);
  if (version < OLDEST_JAVA) throw noServer(`${java} is Java ${version}, Neo4j needs ${OLDEST_JAVA} or 21.`);
  return java;
}

/**
 * The `mvn` to run: the one on the path.
 *
 * @throws DatabaseError when there is none, or it is too old
 */
export async function findMaven(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const maven = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  const version = mavenVersion(await output(maven, ['--batch-mode', '--version'], env));
  if (version === undefined) throw noServer('Neo4j is to be downloaded once, and no Maven (mvn) was found to do it.');
  if (version < OLDEST_MAVEN) throw noServer(`mvn is Maven ${version}, ${OLDEST_MAVEN} or newer is needed.`);
  return maven;
}

/** `openjdk version "17.0.15" 2025-04-15` is 17, `java version "1.8.0_392"` is 8. */
export function javaVersion(text: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** `Apache Maven 3.8.7` is 3. */
export function mavenVersion(text: string): number | undefined {
  const match = /Apache Maven (\d+)/.exec(text);
  return match ? Number(match[1]) : undefined;
}

async function output(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  try {
    const { stdout, stderr } = await run(program, args, { env, timeout: 30_000 });
    return stdout + stderr;
  } catch {
    return '';
  }
}
