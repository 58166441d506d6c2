import { isFormula, type CellContent } from "../plan/plan";
import { isSameContent, isSeenFormula } from "./sameContent";

/** The names of sheets, as texts of ours use them. */
export interface KnownSheetNames {
  /** Ours as they are called now, and as they are called where they are made. */
  readonly ours: readonly { readonly now: string; readonly made: string }[];
  /** All of the workbook's. */
  readonly all: readonly string[];
}

/**
 * Whether a cell holds what is planned, but for what one of our sheets was called before: Excel renames a sheet in
 * references, and leaves the texts that name it. A text beside no formula is ours by the name that the sheet was made
 * with alone, for people write such texts as well.
 */
export function namesFormerSheet(planned: CellContent, seen: unknown, names: KnownSheetNames): boolean {
  if (!isFormula(planned)) {
    if (typeof planned !== "string" || typeof seen !== "string" || seen === "") return false;
    return names.ours.some(({ now, made }) => now !== made && planned.replaceAll(now, made) === seen);
  }
  if (!isSeenFormula(seen)) return false;
  const [parts, others] = [planned.formula.split('"'), seen.split('"')];
  return (
    parts.length === others.length &&
    parts.every((part, index) => {
      const other = others[index] ?? "";
      // Every second part stands between quotation marks.
      if (index % 2 === 1) return part === other || isFormerText(part, other, names);
      return isSameContent({ formula: `=${part}` }, `=${other}`);
    })
  );
}

/** A name as Excel allows it, in the place of one of today's. */
const ANY_NAME = String.raw`([^\[\]:*?/\\]{1,31})`;

function isFormerText(text: string, seen: string, { ours, all }: KnownSheetNames): boolean {
  return ours.some(({ now }) => {
    const pattern = text.split(wordsOf(now)).map(escaped).join(ANY_NAME);
    const [, ...former] = new RegExp(`^${pattern}$`, "u").exec(seen) ?? [];
    // A sheet that is there is one that somebody may have meant.
    return former.length > 0 && former.every((name) => !all.includes(name));
  });
}

function wordsOf(name: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?![\p{L}\p{N}])`, "u");
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
}
