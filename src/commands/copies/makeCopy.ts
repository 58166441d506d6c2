import { officeCode } from "../../excel/officeError";
import { openAsWorkbook } from "../../excel/file/openAsWorkbook";
import { readDocument } from "../../excel/file/readDocument";
import type { CopyOutcome } from "../../package/copyOutcome";
import { yieldToPage } from "../../activity/slices/inSlices";
import { toCommandFailure } from "../steps/commandFailure";
import { copyBytes, type CopyKind } from "./copyBytes";

export type { CopyKind };

/** Where the making stands. */
export type CopyStage = "reading" | "cleaning" | "opening";

export type MadeCopy =
  | ({ readonly kind: "opened" } & Omit<Extract<CopyOutcome, { readonly ok: true }>, "ok" | "bytes">)
  | ({ readonly kind: "refused" } & Extract<CopyOutcome, { readonly ok: false }>)
  /** Somebody has ended it before the copy was opened. */
  | { readonly kind: "cancelled" }
  /** This Excel opens no workbook of that size; in bytes. */
  | { readonly kind: "too-large"; readonly size: number };

/**
 * Opens a copy of this workbook as a new one: with our functions as values, or as it may be handed out. This workbook is
 * read and never changed.
 * @param onStage hears where the making stands
 * @param signal ends it before the copy is opened
 * @throws CommandFailure
 */
export async function makeCopy(
  kind: CopyKind,
  onStage: (stage: CopyStage) => void = () => undefined,
  signal?: AbortSignal,
): Promise<MadeCopy> {
  try {
    onStage("reading");
    const bytes = await readDocument();
    onStage("cleaning");
    await yieldToPage();
    if (signal?.aborted) return { kind: "cancelled" };
    const copy = copyBytes(kind, bytes);
    if (!copy.ok) return { kind: "refused", ...copy };
    const { bytes: cleaned, ok: _, ...outcome } = copy;
    await yieldToPage();
    if (signal?.aborted) return { kind: "cancelled" };
    onStage("opening");
    return await opened(cleaned, { kind: "opened", ...outcome });
  } catch (error) {
    throw toCommandFailure(error);
  }
}

async function opened(bytes: Uint8Array, made: MadeCopy): Promise<MadeCopy> {
  try {
    await openAsWorkbook(bytes);
    return made;
  } catch (error) {
    if (officeCode(error) !== "RequestPayloadSizeLimitExceeded") throw error;
    return { kind: "too-large", size: bytes.length };
  }
}
