/** The releases that make up the local server: the newest long-term one of Neo4j 5, and the Browser made for it. */
const ARTIFACTS = [
  { group: 'org.neo4j', name: 'neo4j', version: '5.26.30' },
  { group: 'org.neo4j.app', name: 'neo4j-server', version: '5.26.30' },
  { group: 'org.neo4j.client', name: 'neo4j-browser', version: '5.24.0' },
] as const;

/** Name of the folder that holds the jars: it changes with every version, so that a new one never mixes with an old. */
export const INSTALLATION = ARTIFACTS.map(({ name, version }) => `${name}-${version}`).join('_');

/** Jars without which an installation is not whole. */
export const JARS: readonly string[] = ARTIFACTS.map(({ name, version }) => `${name}-${version}.jar`);

/** A Maven project that depends on the server and on nothing else. The plugin is pinned so that Maven 3.2.5 will do. */
export const POM = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>pressgraph</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <dependencies>
${ARTIFACTS.map(
  ({ group, name, version }) =>
    `    <dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`,
).join('\n')}
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-dependency-plugin</artifactId>
        <version>3.6.1</version>
      </plugin>
    </plugins>
  </build>
</project>
`;
