import neo4j, { DateTime, isDateTime } from 'neo4j-driver';
import { PROPERTY_TYPES, type Properties, type PropertyType, type PropertyValue, type Types } from './manifest.js';

/** The two forms of values of one type, each `undefined` where a value is of another type. */
interface Forms {
  /** As exports hold it, from what the driver gives. */
  plain(value: unknown): PropertyValue | undefined;
  /** As the driver takes it, from what exports hold. */
  stored(value: unknown): unknown;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const truth = (value: unknown) => (typeof value === 'boolean' ? value : undefined);
const float = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const texts = (value: unknown) => (isTexts(value) ? value : undefined);

const FORMS: Readonly<Record<PropertyType, Forms>> = {
  string: { plain: text, stored: text },
  boolean: { plain: truth, stored: truth },
  float: { plain: float, stored: float },
  'string[]': { plain: texts, stored: texts },
  integer: {
    plain: (value) => (typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : undefined),
    stored: (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? neo4j.int(value) : undefined),
  },
  datetime: {
    plain: (value) => (isDateTime(value) ? withoutZeros(String(value)) : undefined),
    stored: (value) => (typeof value === 'string' ? timeOf(value) : undefined),
  },
};

/** The type of a value as the driver gives it; `undefined` for what pressgraph never writes. */
export function typeOf(value: unknown): PropertyType | undefined {
  return PROPERTY_TYPES.find((type) => FORMS[type].plain(value) !== undefined);
}

/**
 * The properties that are exported, in the order of their types, from what the driver gives; `undefined` when one of
 * them is not of its type.
 */
export function exported(values: { readonly [name: string]: unknown }, types: Types): Properties | undefined {
  const properties: Record<string, PropertyValue> = {};
  for (const [name, type] of Object.entries(types)) {
    if (values[name] === undefined) continue;
    const value = FORMS[type].plain(values[name]);
    if (value === undefined) return undefined;
    properties[name] = value;
  }
  return properties;
}

/** The way back: properties as the driver takes them; `undefined` when one of them has no type or is not of it. */
export function restored(
  values: { readonly [name: string]: unknown },
  types: Types,
): { readonly [name: string]: unknown } | undefined {
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const type = types[name];
    const stored = type && FORMS[type].stored(value);
    if (stored === undefined) return undefined;
    properties[name] = stored;
  }
  return properties;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** The driver writes nine digits behind the second, whatever they are. */
function withoutZeros(time: string): string {
  return time.replace(/(\.\d*?)0+(?=[Z+-])/, (_, fraction: string) => (fraction === '.' ? '' : fraction));
}

function timeOf(time: string): DateTime | undefined {
  try {
    return DateTime.fromString(time);
  } catch {
    return undefined;
  }
}
