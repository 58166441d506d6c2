import type { Host } from "./host";
import { NetworkFailure } from "./networkFailure";
import { NoAnswer } from "./noAnswer";
import type { WireRequest } from "./wire";

/** The numbers the library gives the calls it makes by `executeMethod`. */
export const MethodId = {
  saveSettings: 76,
  openFile: 77,
  readSlice: 80,
  closeFile: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** The library's own codes for a call's outcome. */
const Outcome = { done: 0, unknownMethod: 5001 } as const;

/** The data of an `executeMethod` call, as far as the host looks. */
export interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly Properties?: readonly (readonly [string, string])[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

export interface MethodAnswer {
  readonly Version: 1;
  readonly Error: number;
  readonly Data?: unknown;
}

export function done(data?: unknown): MethodAnswer {
  return { Version: 1, Error: Outcome.done, ...(data === undefined ? {} : { Data: data }) };
}

export function unknownMethod(): MethodAnswer {
  return { Version: 1, Error: Outcome.unknownMethod };
}

/** Where the batch stands among what the library hands over with it. */
const BODY = 4;

/** Carries out one batch; an error of the network reaches the library as that status without a body. */
export async function answerBatch(host: Host, call: MethodCall): Promise<MethodAnswer> {
  const request = JSON.parse(String(call.ArrayData?.[BODY])) as WireRequest;
  try {
    return done([200, [], [JSON.stringify(await host.processQuery(request))]]);
  } catch (fault) {
    if (fault instanceof NoAnswer) return done([200, [], [JSON.stringify(await fault.late)]]);
    if (fault instanceof NetworkFailure) return done([fault.status, [], [""]]);
    throw fault;
  }
}

/** The library's report on a ribbon's function: under 0 the invocation, under 1 the outcome. */
export function completion(call: MethodCall): { readonly id: string; readonly hasRun: boolean } {
  const fields = call as Readonly<Record<string, unknown>>;
  return { id: String(fields["0"]), hasRun: Number(fields["1"]) === Outcome.done };
}

export const FILE_METHODS: ReadonlySet<number> = new Set([
  MethodId.openFile,
  MethodId.readSlice,
  MethodId.closeFile,
]);

/**
 * `getFileAsync`, `getSliceAsync` and `closeAsync` of a document's file: what the library counts by stands under
 * numbers.
 */
export function documentFile(host: Host, method: number, call: MethodCall): MethodAnswer {
  const fields = call as Readonly<Record<string, unknown>>;
  const { documentFiles } = host;
  if (method === MethodId.openFile) {
    const opened = documentFiles.open(Number(fields["0"]), Number(fields["1"]));
    if (typeof opened === "number") return { Version: 1, Error: opened };
    return { ...done(), 0: opened.handle, 1: opened.size } as MethodAnswer;
  }
  const handle = Number(fields["2"]);
  if (method === MethodId.closeFile) {
    documentFiles.close(handle);
    return done();
  }
  const slice = documentFiles.slice(handle, Number(fields["3"]));
  if (typeof slice === "number") return { Version: 1, Error: slice };
  return { ...done(), 0: [...slice], 1: slice.length } as MethodAnswer;
}

/** `Office.context.document.settings.saveAsync`: the whole set at once, values as JSON. */
export function saveSettings(host: Host, call: MethodCall): MethodAnswer {
  const given = call.Properties ?? call.DdaSettingsMethod?.Properties ?? [];
  const { settings } = host.workbook;
  settings.clear();
  for (const [key, value] of given) settings.set(key, JSON.parse(value));
  return done();
}
