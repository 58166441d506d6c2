import { underAnswerClock, restartAnswerClock } from "../answering/answerClock";

/** Excel gives out a document's file in slices of at most so many bytes. */
const SLICE = 4 * 1024 * 1024;

/**
 * The open workbook as the bytes of an .xlsx file, as it is now, saved or not. Excel keeps few such files at a time, so
 * that it is closed whatever happens.
 * @throws an error with Office's code; `ApiNotAvailable` where this Excel gives out no file
 */
export async function readDocument(): Promise<Uint8Array> {
  return underAnswerClock(async (signal) => {
    const file = await openFile();
    try {
      const bytes = new Uint8Array(file.size);
      let filled = 0;
      for (let index = 0; index < file.sliceCount; index++) {
        const data = await slice(file, index);
        signal.throwIfAborted();
        restartAnswerClock();
        bytes.set(data, filled);
        filled += data.length;
      }
      return bytes;
    } finally {
      file.closeAsync();
    }
  });
}

function openFile(): Promise<Office.File> {
  const document = Office.context.document as Office.Document | undefined;
  if (typeof document?.getFileAsync !== "function")
    throw new FileError("ApiNotAvailable", "No file is given out.");
  return new Promise((resolve, reject) => {
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, (result) =>
      settle(result, resolve, reject),
    );
  });
}

function slice(file: Office.File, index: number): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    file.getSliceAsync(index, (result) =>
      settle(result, ({ data }) => resolve(data as readonly number[]), reject),
    );
  });
}

function settle<Value>(
  { status, value, error }: Office.AsyncResult<Value>,
  resolve: (value: Value) => void,
  reject: (error: Error) => void,
): void {
  // The enumeration is the loader's, and "succeeded" is what it holds.
  if (String(status) === "succeeded") resolve(value);
  else reject(new FileError(codeOf(error.code), error.message));
}

/** A code for those of the library's numbers that have a remedy of their own; the others stay as they are. */
function codeOf(code: number): string {
  if (code === 11001) return "ConnectionFailure";
  return code === 1009 ? "ApiNotAvailable" : String(code);
}

class FileError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "FileError";
    this.code = code;
  }
}
