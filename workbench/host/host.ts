import type { Engine } from "../engine/engine";
import type { Workbook } from "../model/workbook";
import { createDocumentFiles, type DocumentFiles } from "./documentFiles";
import type { AreaChange } from "./events/areaChange";
import type { EventEntry } from "./events/eventEntry";
import { raisePendingEvents } from "./events/raisePendingEvents";
import { createFaultInjection, type FaultPlace } from "./faultInjection";
import type { HostModes } from "./hostModes";
import { ORDINARY_MODES } from "./hostModes";
import { bodyBytes, isRelease } from "./requestMetrics";
import { NoAnswer } from "./noAnswer";
import { invalidArgument } from "./officeError";
import { leaveUnresolved } from "./unresolvedFormulas";
import { payloadRefusal } from "./payloadLimit";
import { processQuery } from "./processQuery";
import { isVersionWithin } from "./requirementSets";
import type { Locale, RuntimeLink, HostSession } from "./hostSession";
import { createHostSession } from "./hostSession";
import type { WireRequest, WireResponse } from "./wire";

/** The newest set that the installed Office.js library reaches. */
const NEWEST_API = "1.15";

export interface HostOptions extends Partial<HostModes> {
  /** The ExcelApi set advertised and enforced; 1.15 at most, which is also the default. */
  apiVersion?: string;
  /** The user's language: names Excel gives, texts, separators. Danish by default. */
  locale?: Locale;
  engine: Engine;
  /** First parts of custom functions' names, which rules refuse to call; `KKR` by default. */
  customFunctionNamespaces?: readonly string[];
}

interface HostCounts {
  /** Requests answered, without the library's own releases of ranges. */
  readonly requests: number;
  /** Of request and response bodies, as UTF-8. */
  readonly bytes: number;
  /** The heaviest of these bodies. */
  readonly largest: number;
  readonly actions: number;
  readonly cellsWritten: number;
  /** Requests that only release ranges; the library sends them after `Excel.run` has ended. */
  readonly released: number;
}

const NOTHING_COUNTED = { requests: 0, bytes: 0, largest: 0, actions: 0, cellsWritten: 0, released: 0 };

function weigh(counts: { bytes: number; largest: number }, sent: number, came: number): void {
  counts.bytes += sent + came;
  counts.largest = Math.max(counts.largest, sent, came);
}

export interface Host {
  readonly workbook: Workbook;
  /** State of the host between requests; who edits beside it (a user at the grid) goes through this. */
  readonly session: HostSession;
  readonly apiVersion: string;
  readonly locale: Locale;
  /** Departures from an ordinary Excel from the next request on. */
  readonly modes: HostModes;
  readonly counts: HostCounts;
  resetCounts(): void;
  /** Answers one request body as the library posts it. Requests are carried out one after the other. */
  processQuery(request: WireRequest): Promise<WireResponse>;
  /** Hears of the events the add-in has registered for, after the request that caused them is answered. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;
  /**
   * The user, not the add-in, changed these cells (none: sheets, tables, activation or selection only), and
   * the engine knows it already: handlers are notified.
   */
  changedByUser(cells: readonly AreaChange[]): void;
  /** Pushes a message that is no Excel event, such as the call of a custom function. */
  push(entry: Omit<EventEntry, "id">): void;
  /** The files of the document that the add-in has open. */
  readonly documentFiles: DocumentFiles;
  /** The services of the page around the host. */
  readonly runtime: RuntimeLink;
  /**
   * Lets the n-th coming request (1 = the next; releases do not count) fail with a code, before or after it
   * has been carried out, or in its middle. A code such as `"HTTP 503"` fails as the network does, without an
   * Office.js error; it has no middle. `"NoAnswer"` is not answered, while what comes after it is.
   */
  failRequest(n: number, when: FaultPlace, code: string, message?: string): void;
  /** Answers the requests that were not answered, with what became of them. */
  answerLate(): void;
}

/** A stand-in for Excel: answers the wire protocol of the genuine Office.js library on a workbook. */
export function createHost(workbook: Workbook, options: HostOptions): Host {
  const {
    engine,
    apiVersion = NEWEST_API,
    locale = "da-DK",
    customFunctionNamespaces = ["KKR"],
    ...chosen
  } = options;
  requireKnownApi(apiVersion);
  const modes: HostModes = { ...ORDINARY_MODES, ...chosen };
  const session = createHostSession(workbook, engine, {
    apiVersion,
    locale,
    customFunctionNamespaces,
    modes,
  });
  if (modes.requestsBeforeRegistration > 0) leaveUnresolved(session);
  const faults = createFaultInjection();
  const counts = { ...NOTHING_COUNTED };
  const silent: (() => void)[] = [];
  let previous: Promise<unknown> = Promise.resolve();

  async function answer(request: WireRequest): Promise<WireResponse> {
    if (isRelease(request)) {
      counts.released++;
      return processQuery(session, request);
    }
    const fault = faults.next();
    counts.requests++;
    counts.actions += request.Actions.length;
    const before = session.cellsWritten;
    const refused = (action: number) =>
      typeof fault?.when === "object" && fault.when.action === action ? fault.error : undefined;
    const sent = bodyBytes(request);
    const response =
      payloadRefusal("Request", sent) ??
      (fault?.when === "before" ? fault.response() : await processQuery(session, request, refused));
    counts.cellsWritten += session.cellsWritten - before;
    if (fault?.isSilent) {
      throw new NoAnswer(new Promise((resolve) => silent.push(() => resolve(response))));
    }
    const given = fault?.when === "after" ? fault.response() : response;
    const bytes = bodyBytes(given);
    const refusal = payloadRefusal("Response", bytes);
    weigh(counts, sent, refusal ? bodyBytes(refusal) : bytes);
    if (modes.requestsBeforeRegistration > 0) modes.requestsBeforeRegistration--;
    return refusal ?? given;
  }

  // Events leave in a turn of their own, so that the answer is there first.
  const sendEvents = () => void setTimeout(() => session.events.flush(), 0);

  return {
    workbook,
    session,
    apiVersion,
    locale,
    modes,
    counts,
    resetCounts: () => void Object.assign(counts, NOTHING_COUNTED),
    processQuery(request) {
      const answered = previous.then(() => answer(request));
      previous = answered.then(sendEvents, () => undefined);
      return answered;
    },
    onEvents: session.events.subscribe,
    changedByUser(cells) {
      // The caller reports the edit's own changes, since it knows all of them.
      session.changed.splice(0, Infinity, ...cells);
      raisePendingEvents(session, "user");
      sendEvents();
    },
    push(entry) {
      session.events.push(entry);
      sendEvents();
    },
    documentFiles: createDocumentFiles(session),
    runtime: session.runtime,
    failRequest: faults.add,
    answerLate() {
      for (const answerNow of silent.splice(0)) answerNow();
    },
  };
}

function requireKnownApi(version: string): void {
  if (/^1\.\d+$/.test(version) && isVersionWithin(version, NEWEST_API)) return;
  throw invalidArgument(`The host offers ExcelApi up to ${NEWEST_API}, not ${version}.`);
}
