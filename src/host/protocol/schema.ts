import text from "./office-schema.json";

/** A scalar property as it travels, and what it accepts. */
export interface ScalarMember {
  /** Its name in JavaScript: "numberFormat". */
  readonly camel: string;
  /** Its name on the wire: "NumberFormat". */
  readonly wire: string;
  /** "string", "number", "boolean", "any", or the words that it accepts. */
  readonly kind: "string" | "number" | "boolean" | "any" | readonly string[];
  readonly readOnly: boolean;
}

export interface NavigationMember {
  readonly camel: string;
  readonly wire: string;
  /** The class of the object that it leads to. */
  readonly type: string;
}

/** What the client subscribes to with a method such as `_RegisterDataChangedEvent`. */
export interface EventMember {
  readonly messageType: number;
  /** "id": the object's own; "Workbook" for all; "" for none. */
  readonly target: string;
}

export interface ClassSchema {
  readonly name: string;
  readonly scalars: ReadonlyMap<string, ScalarMember>;
  readonly navigations: ReadonlyMap<string, NavigationMember>;
  /** Wire names of the methods. */
  readonly methods: ReadonlySet<string>;
  /** The class of the object that a method leads to, by the method's wire name; no entry where it gives a value. */
  readonly returns: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, EventMember>;
  /** The class of its items, where it is a collection. */
  readonly items: string | null;
  /** Wire names of properties by their names in JavaScript. */
  readonly wireNames: ReadonlyMap<string, string>;
}

interface ClassText {
  readonly scalars?: string;
  readonly navigations?: string;
  readonly methods?: string;
  readonly events?: string;
  readonly items?: string;
}

const classes = text as Readonly<Record<string, ClassText>>;
const parsed = new Map<string, ClassSchema>();

/**
 * The members that the client library knows of a class ("Worksheet"), extracted from the library itself by
 * scripts/extract-office-schema.mjs. A class that it does not know has no members.
 */
export function schemaOf(name: string): ClassSchema {
  const known = parsed.get(name);
  if (known) return known;
  const schema = parse(name, Object.hasOwn(classes, name) ? (classes[name] ?? {}) : {});
  parsed.set(name, schema);
  return schema;
}

function parse(name: string, source: ClassText): ClassSchema {
  const scalars = words(source.scalars).map(scalar);
  const navigations = words(source.navigations).map(navigation);
  const methods = words(source.methods).map(split);
  return {
    name,
    scalars: new Map(scalars.map((member) => [member.wire, member])),
    navigations: new Map(navigations.map((member) => [member.wire, member])),
    methods: new Set(methods.map(([name]) => name)),
    returns: new Map(methods.filter(([, type]) => type !== "")),
    events: new Map(words(source.events).map(event)),
    items: source.items ?? null,
    wireNames: new Map([...scalars, ...navigations].map((member) => [member.camel, member.wire])),
  };
}

function words(list: string | undefined): string[] {
  return list === undefined || list === "" ? [] : list.split(" ");
}

function split(word: string): [string, string] {
  const at = word.indexOf(":");
  return at < 0 ? [word, ""] : [word.slice(0, at), word.slice(at + 1)];
}

function names(text: string): { readonly camel: string; readonly wire: string } {
  const [camel = "", wire] = text.split("=");
  return { camel, wire: wire ?? camel.charAt(0).toUpperCase() + camel.slice(1) };
}

function scalar(word: string): ScalarMember {
  const [name, type] = split(word);
  const readOnly = type.endsWith("!");
  const kind = readOnly ? type.slice(0, -1) : type;
  const plain = kind === "string" || kind === "number" || kind === "boolean" || kind === "any";
  return { ...names(name), kind: plain ? kind : kind.split("|"), readOnly };
}

function navigation(word: string): NavigationMember {
  const [name, type] = split(word);
  return { ...names(name), type };
}

function event(word: string): [string, EventMember] {
  const [register = "", messageType = "", target = ""] = word.split(":");
  return [register, { messageType: Number(messageType), target }];
}
