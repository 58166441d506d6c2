import { paneAddress } from "../../workbench/host/paneAddress";
import { connectPane } from "../../workbench/host/xdmTransport";
import { createWorkbook } from "../../workbench/model/workbook";
import { createSession } from "../../workbench/session/createSession";

/** A page that frames one pane as Excel on the web does, and nothing else. */
const session = createSession(createWorkbook());

/** Frames a page of this server's; calls are answered from an empty workbook. */
function openPane(path: string): void {
  const identity = {
    locale: session.locale,
    conversation: crypto.randomUUID(),
    control: crypto.randomUUID(),
    hostOrigin: location.origin,
    sharedRuntime: true,
  };
  const frame = document.createElement("iframe");
  frame.width = "350";
  frame.height = "800";
  connectPane(() => frame.contentWindow, session.host, {
    identity,
    paneOrigin: location.origin,
    onAnswered: () => session.changedByAddIn(),
  });
  frame.src = paneAddress(new URL(path, location.href).href, identity);
  document.body.append(frame);
}

Object.assign(globalThis, { openPane });
