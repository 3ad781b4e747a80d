import { HOST, type Ports } from './ports.js';

/** `neo4j.conf`: loopback only, nothing reported to anybody, no files read, small. */
export function settings({ bolt, http }: Ports): string {
  const lines = {
    'server.default_listen_address': HOST,
    'server.default_advertised_address': HOST,
    'server.bolt.listen_address': `${HOST}:${bolt}`,
    'server.bolt.advertised_address': `${HOST}:${bolt}`,
    'server.http.listen_address': `${HOST}:${http}`,
    'server.http.advertised_address': `${HOST}:${http}`,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'dbms.usage_report.enabled': false,
    'client.allow_telemetry': false,
    'server.memory.pagecache.size': '128m',
    // Two databases reserve a log file each: 16 MB is enough for one analyst's graph, 256 MB is the server's default.
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': '2 files',
    // The databases are closed first; then Bolt would wait for up to ten seconds for nobody.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** What Neo4j needs opened in Java 17 and 21, and how much memory it may have. */
export const JVM: readonly string[] = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Xms256m',
  '-Xmx512m',
  // it takes half of the processor's time that G1 takes, and an import leaves none idle
  '-XX:+UseParallelGC',
  '-XX:+ExitOnOutOfMemoryError',
  '-Dfile.encoding=UTF-8',
];

export const SERVER = 'org.neo4j.server.CommunityEntryPoint';
export const ADMIN = 'org.neo4j.server.startup.Neo4jAdminCommand';

/** `neo4j-admin` in the process that is started, and not in one that this starts: it must end with who started it. */
export const ADMIN_TOOL = 'org.neo4j.cli.AdminTool';
/** It runs for seconds: what takes long to compile does not pay. */
export const ADMIN_JVM: readonly string[] = [
  '-Xmx512m',
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseParallelGC',
  '-Dfile.encoding=UTF-8',
];
