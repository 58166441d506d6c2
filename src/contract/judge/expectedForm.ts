import type { FaultValues, Path } from "./contractFault";

/** The properties of a schema's part that are used here. */
interface SchemaPart {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaPart>>;
  readonly item?: SchemaPart;
  readonly value?: SchemaPart;
  readonly wrapped?: SchemaPart;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** Kinds of what can stand in a place; their words stand in `src/language/contract`. */
type ExpectedForm =
  | "text"
  | "letters"
  | "number"
  | "whole"
  | "year"
  | "date"
  | "boolean"
  | "choice"
  | "list"
  | "parts"
  | "code"
  | "measure"
  | "id"
  | "quarter"
  | "period";

/** Texts with a form of their own: which one it is follows from the last key. */
const BY_KEY: Readonly<Record<string, ExpectedForm>> = {
  code: "code",
  label: "letters",
  period: "period",
  id: "id",
};

/** The form of a place of a file, by its schema: a kind, and its bounds. */
export function expectedForm(schema: unknown, path: Path): FaultValues {
  const parts = partsAt([schema as SchemaPart], path).map(bare);
  const [part] = parts;
  if (!part) return {};
  const choices = parts.flatMap(choicesOf);
  const last = path.at(-1);
  const limits = limitsOf(part);
  if (choices.length > 0) return { form: "choice", choices: choices.join(", ") };
  return { form: formOf(part, path, last), parts: knownKeys(schema, path).join(", "), ...limits };
}

/** The keys that are known in a place, of variants those of the one that its content says it is. */
export function knownKeys(
  schema: unknown,
  path: Path,
  content: Readonly<Record<string, unknown>> = {},
): readonly string[] {
  const variants = partsAt([schema as SchemaPart], path).map(bare);
  const isMeant = ({ entries = {} }: SchemaPart) =>
    Object.entries(entries).every(
      ([key, { type, literal }]) => type !== "literal" || content[key] === literal,
    );
  const meant = variants.filter(isMeant);
  const known = meant.length > 0 ? meant : variants;
  return [...new Set(known.flatMap(({ entries = {} }) => Object.keys(entries)))];
}

/** The parts of a schema in a place; of variants each that has it. */
function partsAt(parts: readonly SchemaPart[], path: Path): readonly SchemaPart[] {
  const [key, ...rest] = path;
  const all = parts.map(bare).flatMap((part) => (part.type === "variant" ? optionsOf(part) : part));
  if (key === undefined) return all;
  const next = all.flatMap((part) => part.entries?.[key] ?? part.item ?? part.value ?? []);
  return next.length === 0 ? [] : partsAt(next, rest);
}

function optionsOf({ options = [] }: SchemaPart): readonly SchemaPart[] {
  return (options as readonly SchemaPart[]).map(bare);
}

function bare(part: SchemaPart): SchemaPart {
  return part.wrapped ? bare(part.wrapped) : part;
}

function choicesOf({ type, options = [], literal }: SchemaPart): readonly string[] {
  if (type === "literal") return [String(literal)];
  return type === "picklist" ? options.map(String) : [];
}

function formOf(
  { type, pipe = [] }: SchemaPart,
  path: Path,
  last: string | number | undefined,
): ExpectedForm {
  const has = (action: string) => pipe.some((each) => each.type === action);
  switch (type) {
    case "number":
      if (path[0] === "years") return "year";
      return has("integer") ? "whole" : "number";
    case "boolean":
      return "boolean";
    case "array":
      return "list";
    case "string":
      if (has("iso_date")) return "date";
      if (last === "measure") return "measure";
      return (has("regex") && BY_KEY[String(last)]) || "text";
    default:
      return "parts";
  }
}

function limitsOf({ pipe = [] }: SchemaPart): FaultValues {
  const limit = (action: string) => pipe.find(({ type }) => type === action)?.requirement;
  const limits = {
    least: limit("min_value"),
    most: limit("max_value"),
    length: limit("max_length"),
    count: limit("min_length"),
  };
  return Object.fromEntries(
    Object.entries(limits).flatMap(([key, value]) => (typeof value === "number" ? [[key, value]] : [])),
  );
}
