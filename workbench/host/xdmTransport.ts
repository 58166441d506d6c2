import { appContext } from "./appContext";
import type { EventEntry } from "./events/eventEntry";
import { createEventOutbox } from "./xdmEventOutbox";
import type { Host } from "./host";
import type { PaneIdentity } from "./paneAddress";
import type { MethodAnswer, MethodCall } from "./xdmMethod";
import {
  answerBatch,
  completion,
  documentFile,
  done,
  FILE_METHODS,
  MethodId,
  saveSettings,
  unknownMethod,
} from "./xdmMethod";
import type { XdmMessage } from "./xdmMessage";
import { eventMessage, readMessage, replyTo } from "./xdmMessage";

export interface PaneOptions {
  readonly identity: PaneIdentity;
  /** Where the pane's page comes from: messages from elsewhere are not read, answers go nowhere else. */
  readonly paneOrigin: string;
  /** Hears that a batch has been answered. */
  readonly onAnswered?: () => void;
  /** Hears that the pane has asked for its context: the library is there and the page is starting. */
  readonly onStarted?: () => void;
  /** Hears that the user leaves the pane by keyboard (Tab past its end, Esc, F2). */
  readonly onLeave?: (backwards: boolean) => void;
  /** Hears of what the pane asked and the host does not know. */
  readonly onUnknown?: (what: string) => void;
}

/** The talk with one framed page. */
export interface PaneConnection {
  /**
   * Runs a function of the ribbon's; resolves when the add-in says that it has completed: `false` where the
   * page knows no such function.
   */
  invokeCommand(functionName: string, controlId: string): Promise<boolean>;
  /** Moves the keyboard's focus to the pane's first or last control. */
  focus(backwards: boolean): void;
  disconnect(): void;
}

/** The pane's messages to the host when the keyboard leaves it; the library's own numbers. */
const LEAVING = new Map([
  [13, false],
  [14, true],
  [15, false],
  [16, false],
  [17, false],
  [18, true],
]);
const FOCUS = { first: 11, last: 12 } as const;

/**
 * Speaks to the Office.js library of a framed page as Excel on the web does: texts of JSON over
 * `postMessage`, received on this window.
 */
export function connectPane(frame: () => Window | null, host: Host, options: PaneOptions): PaneConnection {
  const { identity, paneOrigin } = options;
  const commands = new Map<string, (hasRun: boolean) => void>();
  const outbox = createEventOutbox((event, data) => post(eventMessage(event, identity.conversation, data)));

  function post(message: XdmMessage): void {
    frame()?.postMessage(JSON.stringify(message), paneOrigin);
  }

  async function execute(call: MethodCall): Promise<MethodAnswer> {
    const method = call.DdaMethod?.DispatchId;
    if (method === MethodId.richApi) return answerBatch(host, call);
    if (method === MethodId.saveSettings) return saveSettings(host, call);
    if (method !== undefined && FILE_METHODS.has(method)) return documentFile(host, method, call);
    if (method === MethodId.commandCompleted) {
      const { id, hasRun } = completion(call);
      commands.get(id)?.(hasRun);
      return done();
    }
    options.onUnknown?.(`Office.js method ${String(method)}`);
    return unknownMethod();
  }

  async function answer(message: XdmMessage): Promise<void> {
    if (message._actionType === 1 || message._actionType === 2) {
      outbox.register(message._actionName, message._actionType === 1);
      post(replyTo(message, { Error: 0 }));
      return outbox.deliver();
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        outbox.clear();
        options.onStarted?.();
        return post(replyTo(message, appContext(host, identity)));
      case "ContextActivationManager_notifyHost": {
        const action = (message._data as readonly unknown[])[1];
        const backwards = LEAVING.get(Number(action));
        if (backwards !== undefined) options.onLeave?.(backwards);
        return post(replyTo(message, null));
      }
      case "executeMethod":
        post(replyTo(message, await execute(message._data as MethodCall)));
        return options.onAnswered?.();
      default:
        options.onUnknown?.(`Office.js action ${message._actionName}`);
    }
  }

  function receive(event: MessageEvent): void {
    if (event.source !== frame() || event.origin !== paneOrigin) return;
    const message = readMessage(event.data, identity.conversation);
    if (message && message._messageType === 0) void answer(message);
  }

  window.addEventListener("message", receive);
  const stopEvents = host.onEvents((entries) => {
    outbox.send("richApiMessage", { ArrayData: entries.map(eventRow) });
  });

  return {
    invokeCommand(functionName, controlId) {
      const id = crypto.randomUUID();
      const completed = new Promise<boolean>((resolve) => commands.set(id, resolve));
      outbox.send("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
      return completed.finally(() => commands.delete(id));
    },
    focus(backwards) {
      post({
        _messageType: 0,
        _actionName: "Office_notifyAgave",
        _conversationId: `${identity.conversation}_ntf`,
        _correlationId: 0,
        _actionType: 0,
        _data: [backwards ? FOCUS.last : FOCUS.first],
      });
    },
    disconnect() {
      window.removeEventListener("message", receive);
      stopEvents();
    },
  };
}

function eventRow({ category, type, target, message, id }: EventEntry): readonly unknown[] {
  return [category, type, target, message, id];
}
