import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { LocalConnection } from '../../src/database/index.js';

const FOLDER = new URL('../../cypher/', import.meta.url);

/** A file of `cypher/`. */
export function cypherFile(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8');
}

/** Opens Neo4j Browser with a query in its editor, and signs in. */
export async function signIn(
  page: Page,
  { browserUrl, user, password }: LocalConnection,
  query: string,
): Promise<void> {
  await page.goto(`${browserUrl}?cmd=edit&arg=${encodeURIComponent(query)}`);
  await page.getByTestId('username').fill(user);
  await page.getByTestId('password').fill(password);
  await page.getByTestId('connect').click();
  await page.getByText('You are connected as user').first().waitFor();
}

/** Types a command in place of what is in the editor, and runs it. */
export async function command(page: Page, text: string): Promise<void> {
  await page.getByTestId('activeEditor').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
  await page.getByTestId('editor-Run').click();
}

/** The style sheet as a command: on one line, as the editor takes it. */
export function styleCommand(): string {
  return `:style ${cypherFile('browser/style.grass').replace(/\s+/g, ' ').trim()}`;
}

/** Saves the newest frame as it fills the window, when its drawing has come to rest. */
export async function takePicture(page: Page, path: string): Promise<void> {
  const frame = page.getByTestId('frame').first();
  await frame.getByTitle('Fullscreen').click();
  await frame.getByTitle('Collapse the node properties display').click();
  await frame.locator('g.node').first().waitFor();
  await page.waitForTimeout(6000);
  await frame.getByLabel('zoom-to-fit').click();
  await page.waitForTimeout(2000);
  await frame
    .locator('svg', { has: page.locator('g.node') })
    .first()
    .screenshot({ path });
}
