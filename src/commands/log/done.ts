import * as v from "valibot";
import { revisionSchema, type Revision } from "../../activity/check/lockedFigures";
import { contractPartXml } from "../../excel/identity/contractPartXml";
import { parseContractPart, type WorkbookContract } from "../../excel/identity/parseContractPart";
import { blockSchema, entrySchema } from "../../excel/recover/begunBlocks";
import type { EnteredBlock } from "../../excel/write/enterRows";
import type { Block } from "../../sheets/plan/plan";
import { OPTIONAL_PARTS, type OptionalPart } from "../../sheets/plan/parts";
import type { ListRow } from "../../sheets/plan/listRows";

/** A block as another session can know it again. */
type DoneBlock = Omit<EnteredBlock, "place"> & {
  readonly place: Pick<EnteredBlock["place"], "part" | "table" | "firstRow" | "firstColumn" | "height">;
  /** Lines on Ikke placeret that hold what these cells held. */
  readonly aside?: readonly ListRow[];
};

/** A sheet that was made: a report by its key, another by its part; and what was written on it. */
export interface MadeSheet {
  readonly key: number | OptionalPart;
  readonly blocks: readonly Block[];
  /** The workbook's names that came with it. */
  readonly names?: readonly string[];
  /** Cells whose formulas may fill others. */
  readonly arrays?: readonly string[];
}

/** Locked figures that were replaced. */
export interface DoneRevisions {
  readonly kind: "revisions";
  readonly revisions: readonly Revision[];
  /** The places that came to their months with them. */
  readonly come: readonly string[];
  readonly reason: string;
  /** The report that they correct. */
  readonly report?: string;
}

/** The work of a command, as far as it takes to take that back when the workbook is opened anew. */
export type Done =
  | {
      readonly kind: "blocks";
      readonly blocks: readonly DoneBlock[];
      /** Of an import that is kept, when it was done. */
      readonly importedAt?: string | undefined;
    }
  /** The contract and the inhabitants that the workbook had before. */
  | { readonly kind: "contract"; readonly before: WorkbookContract }
  | { readonly kind: "sheets"; readonly sheets: readonly MadeSheet[] }
  | DoneRevisions;

const listRowSchema = v.object({
  when: v.number(),
  what: v.string(),
  where: v.string(),
  from: v.union([v.string(), v.number(), v.boolean()]),
  to: v.union([v.string(), v.number(), v.boolean()]),
});

const cellSchema = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.object({ formula: v.string() }),
]);

const keptSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.union([
    v.object({
      blocks: v.array(
        v.object({
          ...blockSchema.entries,
          known: v.exactOptional(v.array(v.tuple([v.number(), v.record(v.string(), entrySchema)]))),
          aside: v.exactOptional(v.array(listRowSchema)),
        }),
      ),
      importedAt: v.exactOptional(v.string()),
    }),
    v.object({ contract: v.string() }),
    v.object({
      revisions: v.array(revisionSchema),
      come: v.array(v.string()),
      reason: v.string(),
      report: v.exactOptional(v.string()),
    }),
    v.object({
      sheets: v.array(
        v.object({
          key: v.union([v.number(), v.picklist(OPTIONAL_PARTS)]),
          names: v.exactOptional(v.array(v.string())),
          arrays: v.exactOptional(v.array(v.string())),
          blocks: v.array(v.object({ at: v.string(), cells: v.array(v.array(cellSchema)) })),
        }),
      ),
    }),
  ]),
);

/** It as a text, for a setting; `readDone` reads it again. */
export function doneText(done: Done): string {
  if (done.kind === "contract") {
    const { contract, population } = done.before;
    return JSON.stringify({ contract: contractPartXml(contract, population) });
  }
  if (done.kind === "revisions") {
    const { revisions, come, reason, report } = done;
    return JSON.stringify({ revisions, come, reason, report });
  }
  if (done.kind === "sheets") return JSON.stringify({ sheets: done.sheets });
  const blocks = done.blocks.map(({ place, changes, added, known, aside }) => ({
    place: {
      part: place.part,
      table: place.table,
      firstRow: place.firstRow,
      firstColumn: place.firstColumn,
      height: place.height,
    },
    changes,
    added,
    known: known && [...known],
    aside,
  }));
  return JSON.stringify({ blocks, importedAt: done.importedAt });
}

/** Reads such a text; `undefined` where it has another form than ours. */
export function readDone(text: string): Done | undefined {
  const read = v.safeParse(keptSchema, text);
  if (!read.success) return undefined;
  if ("contract" in read.output) {
    const before = parseContractPart(read.output.contract);
    return before.ok ? { kind: "contract", before: before.value } : undefined;
  }
  if ("revisions" in read.output) return { kind: "revisions", ...read.output };
  if ("sheets" in read.output) return { kind: "sheets", sheets: read.output.sheets };
  const { blocks, importedAt } = read.output;
  return {
    kind: "blocks",
    importedAt,
    blocks: blocks.map(({ known, ...block }) => ({ ...block, ...(known && { known: new Map(known) }) })),
  };
}
