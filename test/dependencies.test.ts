import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** What pressgraph is made of besides itself: few packages, whose licences go with MIT, each with its reason. */

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const names = z.record(z.string(), z.string());
const { dependencies, devDependencies } = z
  .object({ dependencies: names, devDependencies: names })
  .parse(JSON.parse(read('package.json')));
const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        license: z.string().optional(),
        dev: z.boolean().optional(),
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(read('package-lock.json')));

const others = Object.entries(packages).filter(([path]) => path !== '');
const shipped = others.filter(([, { dev }]) => !dev);
const manifest = z.object({ license: z.string() });
const licenceOf = (path: string): string => manifest.parse(JSON.parse(read(`${path}/package.json`))).license;
const contributing = read('CONTRIBUTING.md');

const PERMISSIVE = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MIT OR Apache-2\.0)$/;
/** Copyleft of single files, which a tool that is not shipped may have. */
const FOR_DEVELOPMENT = /^MPL-2\.0$/;

describe('licences go with MIT', () => {
  it('of all that is shipped, direct or not', () =>
    expect(shipped.filter(([, { license }]) => !PERMISSIVE.test(license ?? '')).map(([path]) => path)).toEqual([]));

  it('of what development needs', () =>
    expect(
      others
        .filter(([, { license = '' }]) => !PERMISSIVE.test(license) && !FOR_DEVELOPMENT.test(license))
        .map(([path]) => path),
    ).toEqual([]));

  it('are what the packages themselves say', () =>
    expect(
      others
        .filter(([path]) => existsSync(new URL(`../${path}/package.json`, import.meta.url)))
        .filter(([path, { license }]) => licenceOf(path) !== license)
        .map(([path]) => path),
    ).toEqual([]));
});

describe('each stands in CONTRIBUTING with its reason', () => {
  it.each(Object.keys(dependencies))('%s', (name) => {
    const row = contributing.split('\n').find((line) => line.startsWith(`| ${name} |`));
    const [, , licence = '', reason = ''] = row?.split('|').map((cell) => cell.trim()) ?? [];
    expect(licence).toBe(licenceOf(`node_modules/${name}`));
    expect(reason.length).toBeGreaterThan(10);
  });

  it.each(Object.keys(devDependencies).filter((name) => !name.startsWith('@types/')))('%s', (name) => {
    const development = contributing.slice(contributing.indexOf('For development:'));
    expect(development).toContain(name.replace('@biomejs/', ''));
  });
});

it('they are few, come from the registry, and run nothing when they are installed', () => {
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(20);
  expect(shipped.length).toBeLessThanOrEqual(80);
  for (const [path, { resolved, integrity }] of others) {
    expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    expect(integrity, path).toMatch(/^sha512-/);
  }
  expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
});
