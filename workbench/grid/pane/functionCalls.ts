import type { Host } from "../../host/host";
import { isHandedError, type HandedError } from "../../engine/customFunctions/handedError";
import type { ErrorCode } from "../../model/cell";
import type { AddInPages, RunningPage } from "./addInPages";
import { functionError } from "./functionError";
import type { InvokeFunction } from "./readFunctionsMetadata";

/** The objects that Office.js puts on the window of a page with functions, as far as they are called here. */
interface FunctionsWindow {
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings: Readonly<Record<string, (...given: unknown[]) => unknown>> };
    readonly Error: new (code: string, message?: string) => unknown;
  };
}

/** Messages by which the library is asked to run a function. */
const INVOCATION = { category: 1, type: 1000, target: "" } as const;
const ALLOWS_ERRORS = 4;

/** The library's numbers of the errors a function can answer. */
const ERRORS: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  2: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** The window of a page that may be looked into: one of this origin. */
function sameOriginWindow(page: RunningPage): FunctionsWindow | undefined {
  const window = page.window();
  try {
    return window?.location.origin === location.origin ? (window as FunctionsWindow) : undefined;
  } catch {
    // The browser refuses to tell another origin's address.
    return undefined;
  }
}

/** Errors in arguments reach functions as the page's own `CustomFunctions.Error`, which the library makes of them. */
function withPageErrors(value: unknown, error: (from: HandedError) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withPageErrors(each, error));
  return isHandedError(value) ? error(value) : value;
}

/**
 * Makes what calls the functions of a page: at once where the page is of this origin, else by the messages
 * Excel itself uses, whose answers come later. A page that is still loading is waited for.
 */
export function createFunctionCalls(pages: AddInPages, address: string, host: () => Host): InvokeFunction {
  const invocations = new Map<string, (result: readonly unknown[]) => void>();

  function callAt(page: RunningPage, id: string, values: readonly unknown[]): unknown {
    const runtime = sameOriginWindow(page)?.CustomFunctions;
    if (!runtime) return invoke(id, values);
    const implementation = runtime._association?.mappings[id.toUpperCase()];
    if (!implementation) {
      throw functionError("#NAME?", `The add-in's page has not associated the function ${id}.`);
    }
    const given = values.map((value) => withPageErrors(value, ({ code }) => new runtime.Error(code)));
    // Excel passes its invocation last, whether or not the function takes it.
    return implementation(...given, {});
  }

  function invoke(id: string, values: readonly unknown[]): Promise<unknown> {
    const invocation = crypto.randomUUID();
    const current = host();
    current.runtime.onResults = (results) => {
      for (const result of results as readonly (readonly unknown[])[])
        invocations.get(String(result[0]))?.(result);
    };
    const message = JSON.stringify([invocation, id, values, "", ALLOWS_ERRORS, []]);
    return new Promise((resolve, reject) => {
      invocations.set(invocation, ([, hasSucceeded, value, code]) => {
        invocations.delete(invocation);
        if (hasSucceeded === true) resolve(value);
        else reject(functionError(ERRORS[Number(code)] ?? "#VALUE!", typeof value === "string" ? value : ""));
      });
      current.push({ ...INVOCATION, message });
    });
  }

  return (id, values) => {
    const page = pages.running(address);
    return page
      ? callAt(page, id, values)
      : pages.whenStarted(address).then((each) => callAt(each, id, values));
  };
}
