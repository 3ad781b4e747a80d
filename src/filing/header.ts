import type { Registrant } from '../model.js';
import { compactDay } from './dates.js';

/** The facts of an `<SEC-HEADER>`. */
export interface Header {
  readonly accession?: string;
  readonly form?: string;
  readonly filed?: string;
  readonly period?: string;
  readonly items: readonly string[];
  readonly registrant?: Registrant;
}

/** Reads the header of an EDGAR submission; of several filers the first is the registrant. */
export function readHeader(header: string): Header {
  const value = (key: string): string | undefined => values(header, key)[0];
  const [accession, form] = [value('ACCESSION NUMBER'), value('CONFORMED SUBMISSION TYPE')];
  const [filed, period] = [compactDay(value('FILED AS OF DATE')), compactDay(value('CONFORMED PERIOD OF REPORT'))];
  const registrant = registrantOf(header);
  return {
    ...(accession ? { accession } : {}),
    ...(form ? { form } : {}),
    ...(filed ? { filed } : {}),
    ...(period ? { period } : {}),
    items: values(header, 'ITEM INFORMATION'),
    ...(registrant ? { registrant } : {}),
  };
}

function values(header: string, key: string): string[] {
  return header
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith(`${key}:`))
    .map((line) => line.slice(key.length + 1).trim())
    .filter((value) => value !== '');
}

function registrantOf(header: string): Registrant | undefined {
  const filer = header.split(/^(?:FILER|SUBJECT COMPANY|FILED BY):/m)[1] ?? header;
  const name = values(filer, 'COMPANY CONFORMED NAME')[0];
  if (!name) return undefined;
  const cik = values(filer, 'CENTRAL INDEX KEY')[0];
  const formerNames = filer
    .split(/^\s*FORMER COMPANY:/m)
    .slice(1)
    .flatMap(formerName);
  return { name, ...(cik ? { cik } : {}), formerNames };
}

function formerName(part: string): Registrant['formerNames'] {
  const name = values(part, 'FORMER CONFORMED NAME')[0];
  const changed = compactDay(values(part, 'DATE OF NAME CHANGE')[0]);
  return name ? [{ name, ...(changed ? { changed } : {}) }] : [];
}
