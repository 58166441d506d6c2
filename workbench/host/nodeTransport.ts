import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout as pause } from "node:timers/promises";
import { runInThisContext } from "node:vm";
import type { EventEntry } from "./events/eventEntry";
import type { Host } from "./host";
import { NetworkFailure } from "./networkFailure";
import { NoAnswer } from "./noAnswer";
import { officeEnvironment } from "./officeContext";
import type { WireRequest, WireResponse } from "./wire";

/** The messages between the library and the host: one object a message, as JSON. */
interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: WireRequest | string };
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

let connected: Host | undefined;
let stopEvents: (() => void) | undefined;
let bridge: Bridge | undefined;
let underWay = 0;

/**
 * Loads the unmodified Office.js library into this process and lets it speak to a host; sets the globals
 * Excel, Office, OfficeExtension and CustomFunctions. Loads once a process; a later call re-points the
 * library to another host.
 */
export function connectOffice(host: Host): void {
  const isLoaded = connected !== undefined;
  connected = host;
  stopEvents?.();
  stopEvents = host.onEvents(pushEvents);
  if (!isLoaded) loadLibrary();
  const { Office, OSF } = globalThis as unknown as { Office: object; OSF: Record<string, unknown> };
  const { context, ...others } = officeEnvironment(host);
  Object.assign(Office, others);
  // `Office.context` asks this factory, which the loader script brings and the Excel part alone lacks.
  OSF._OfficeAppFactory = { getContext: () => context };
}

/** Waits until every request has been answered, the library's trailing ones included. */
export async function waitUntilIdle(): Promise<void> {
  // The library sends its releases a few turns after `Excel.run` has resolved.
  for (let quiet = 0; quiet < 3; quiet = underWay === 0 ? quiet + 1 : 0) await pause(0);
}

/** The library reads these few things of a browser when it loads, and asks nothing of them later. */
function browserStandIn(): Record<string, unknown> {
  return {
    window: globalThis,
    document: { readyState: "complete", addEventListener: () => undefined, getElementsByTagName: () => [] },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", host: "localhost" },
    navigator: { userAgent: "", platform: "", language: "da-DK" },
    sessionStorage: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
  };
}

function pushEvents(entries: readonly EventEntry[]): void {
  const reported = entries.map(({ category, type, target, message, id }) => ({
    messageCategory: category,
    messageType: type,
    targetId: target,
    message,
    id,
  }));
  bridge?.onMessageFromHost?.(JSON.stringify({ id: 0, type: 3, message: { entries: reported } }));
}

function loadLibrary(): void {
  const made: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const message = JSON.parse(text) as BridgeMessage;
      const reply = (given: BridgeReply) =>
        made.onMessageFromHost?.(JSON.stringify({ id: message.id, type: 2, message: given }));
      underWay++;
      void answer(message)
        .then(reply, (fault: unknown) => {
          if (!(fault instanceof NoAnswer)) throw fault;
          // Nobody waits for it.
          void fault.late.then((body) => reply({ statusCode: 200, headers: {}, body }));
        })
        .finally(() => underWay--);
    },
  };
  bridge = made;
  const given = { ...browserStandIn(), _richApiNativeBridge: made };
  for (const [name, value] of Object.entries(given)) {
    if (name in globalThis) continue;
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  const path = createRequire(import.meta.url).resolve(LIBRARY);
  runInThisContext(readFileSync(path, "utf8"), { filename: path });
}

interface BridgeReply {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: WireResponse | string;
}

async function answer({ message }: BridgeMessage): Promise<BridgeReply> {
  if (!connected || message.url !== "ProcessQuery") return { statusCode: 404, headers: {}, body: "" };
  const request = typeof message.body === "string" ? (JSON.parse(message.body) as WireRequest) : message.body;
  try {
    return { statusCode: 200, headers: {}, body: await connected.processQuery(request) };
  } catch (fault) {
    if (fault instanceof NetworkFailure) return { statusCode: fault.status, headers: {}, body: "" };
    throw fault;
  }
}
