import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { INSTALLATION } from './artifacts.js';

/** Where the local server keeps what, outside the project in the user's cache folder, and where judgements are. */
export interface Folders {
  /** The home of Neo4j: `conf`, `data`, `logs`. */
  readonly server: string;
  readonly state: string;
  readonly password: string;
  readonly lock: string;
  /** Held by who makes a new graph beside the data. */
  readonly staging: string;
  /** What the data was before a new graph took its place, until that is whole. */
  readonly before: string;
  /** The jars, shared by all homes. */
  readonly jars: string;
  readonly cache: string;
  /** What people judged, if they give no other file: data that is nowhere else, so not among what may be deleted. */
  readonly judgements: string;
}

/** `home` holds the data, `cache` the downloaded jars. */
export interface Places {
  readonly home?: string | undefined;
  readonly cache?: string | undefined;
}

/** From the options, else `PRESSGRAPH_HOME` and `PRESSGRAPH_CACHE`, else the user's cache folder. */
export function folders(places: Places, env: NodeJS.ProcessEnv = process.env): Folders {
  const { cache: user, data } = envPaths('pressgraph', { suffix: '' });
  const home = resolve(places.home ?? env.PRESSGRAPH_HOME ?? user);
  const cache = resolve(places.cache ?? env.PRESSGRAPH_CACHE ?? home);
  return {
    server: join(home, 'neo4j'),
    state: join(home, 'neo4j.json'),
    password: join(home, 'neo4j-password'),
    lock: join(home, 'neo4j.lock'),
    staging: join(home, 'bulk.lock'),
    before: join(home, 'neo4j', 'before-bulk'),
    jars: join(cache, INSTALLATION),
    cache,
    judgements: join(data, 'judgements.jsonl'),
  };
}
