import type { HostSession } from "./hostSession";

/** The library's own numbers for what goes wrong with a document's file. */
const FileFault = { fileTypeNotSupported: 1009, tooManyFiles: 11000, network: 11001 } as const;

/** The library's number for a file that is no text and no picture of pages. */
export const COMPRESSED = 1;
/** How many of an add-in's files Excel keeps at a time. */
const MOST_FILES = 2;

/** The document's files that the add-in has open (`Office.context.document.getFileAsync`). */
export interface DocumentFiles {
  /** Takes the document as it is now; a number where that is refused. */
  open(fileType: number, sliceSize: number): { readonly handle: number; readonly size: number } | number;
  slice(handle: number, index: number): Uint8Array | number;
  close(handle: number): void;
  /** How many are open: each that an add-in forgets stays in Excel's memory. */
  readonly openCount: number;
}

export function createDocumentFiles(session: HostSession): DocumentFiles {
  const files = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  let next = 1;
  return {
    open(fileType, sliceSize) {
      const bytesOf = session.runtime.documentBytes;
      if (fileType !== COMPRESSED || !bytesOf) return FileFault.fileTypeNotSupported;
      if (files.size >= MOST_FILES) return FileFault.tooManyFiles;
      const bytes = bytesOf();
      files.set(next, { bytes, sliceSize });
      return { handle: next++, size: bytes.length };
    },
    slice(handle, index) {
      const file = files.get(handle);
      if (!file || session.modes.documentFile === "breaks") return FileFault.network;
      return file.bytes.subarray(index * file.sliceSize, (index + 1) * file.sliceSize);
    },
    close: (handle) => void files.delete(handle),
    get openCount() {
      return files.size;
    },
  };
}
