import { COMPRESSED } from "./documentFiles";
import type { Host } from "./host";

interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}

type Callback = (result: AsyncResult) => void;

const FILE_TYPES: Readonly<Record<string, number>> = { compressed: COMPRESSED, text: 0, pdf: 2 };
const LARGEST_SLICE = 4 * 1024 * 1024;

/** `Office.context.document`, as far as it gives out the document's file; the Excel part of the library lacks it. */
export function officeDocument({ documentFiles: files }: Host) {
  return {
    getFileAsync(fileType: string, options: { readonly sliceSize?: number } | Callback, callback?: Callback) {
      const answer = typeof options === "function" ? options : callback;
      const { sliceSize = LARGEST_SLICE } = typeof options === "function" ? {} : options;
      if (sliceSize <= 0 || sliceSize > LARGEST_SLICE) throw new Error("Sys.ArgumentException: sliceSize");
      const opened = files.open(FILE_TYPES[fileType] ?? -1, sliceSize);
      later(answer, typeof opened === "number" ? opened : { value: fileOf(opened, sliceSize) });
    },
  };

  function fileOf({ handle, size }: { readonly handle: number; readonly size: number }, sliceSize: number) {
    return {
      size,
      sliceCount: Math.ceil(size / sliceSize),
      getSliceAsync(index: number, callback: Callback) {
        const bytes = files.slice(handle, index);
        if (typeof bytes === "number") return later(callback, bytes);
        // As Excel hands it over: numbers, not bytes.
        later(callback, { value: { index, size: bytes.length, data: [...bytes] } });
      },
      closeAsync(callback?: Callback) {
        files.close(handle);
        later(callback, { value: undefined });
      },
    };
  }
}

/** Answers in a turn of its own, as everything that goes through Excel does; a number is what failed. */
function later(callback: Callback | undefined, outcome: number | { readonly value: unknown }): void {
  const result: AsyncResult =
    typeof outcome === "number"
      ? {
          status: "failed",
          error: { code: outcome, name: "Data Read Error", message: "The file could not be read." },
        }
      : { status: "succeeded", value: outcome.value };
  setTimeout(() => callback?.(result), 0);
}
