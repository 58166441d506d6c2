// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createEngine } from "../../../workbench/engine/engine";
import type { Host } from "../../../workbench/host/host";
import { createHost } from "../../../workbench/host/host";
import type { XdmMessage } from "../../../workbench/host/xdmMessage";
import type { PaneConnection } from "../../../workbench/host/xdmTransport";
import { connectPane } from "../../../workbench/host/xdmTransport";
import { createWorkbook } from "../../../workbench/model/workbook";

const origin = "http://localhost:4000";
const conversation = "talk";

/** The library's side of the talk is played here as recorded from the unmodified library in a browser. */
describe("the talk with a framed page", () => {
  let host: Host;
  let frame: HTMLIFrameElement;
  let connection: PaneConnection;
  let posted: XdmMessage[];
  let unknown: string[];

  beforeEach(() => {
    const workbook = createWorkbook();
    host = createHost(workbook, { engine: createEngine(workbook) });
    frame = document.body.appendChild(document.createElement("iframe"));
    posted = [];
    unknown = [];
    const pane = frame.contentWindow;
    if (!pane) return expect.fail("The frame has no window.");
    vi.spyOn(pane, "postMessage").mockImplementation((text: unknown, target: unknown) => {
      expect(target).toBe(origin);
      posted.push(JSON.parse(String(text)) as XdmMessage);
    });
    connection = connectPane(() => frame.contentWindow, host, {
      identity: {
        locale: "da-DK",
        conversation,
        control: "control",
        hostOrigin: location.origin,
        sharedRuntime: true,
      },
      paneOrigin: origin,
      onUnknown: (what) => unknown.push(what),
    });
  });

  afterEach(() => {
    connection.disconnect();
    frame.remove();
  });

  function receive(message: Partial<XdmMessage>, from: Partial<MessageEventInit> = {}): void {
    const data = JSON.stringify({
      _messageType: 0,
      _conversationId: conversation,
      _correlationId: 1,
      _actionType: 0,
      ...message,
    });
    window.dispatchEvent(new MessageEvent("message", { data, origin, source: frame.contentWindow, ...from }));
  }

  async function reply(message: Partial<XdmMessage>): Promise<unknown> {
    posted.length = 0;
    receive(message);
    await vi.waitFor(() => expect(posted).toHaveLength(1), 20_000);
    expect(posted[0]).toMatchObject({ _messageType: 1, _correlationId: 1, _errorCode: 0, _responseType: 0 });
    return posted[0]?._data;
  }

  it("gives the context that the library asks for", async () => {
    host.workbook.settings.set("kept", { a: 1 });
    const context = await reply({
      _actionName: "ContextActivationManager_getAppContextAsync",
      _data: "control",
    });
    expect(context).toMatchObject({
      _appName: 16,
      _appUILocale: "da-DK",
      _dataLocale: "da-DK",
      _settings: [["kept", '{"a":1}']],
    });
    const { _requirementMatrix } = context as { readonly _requirementMatrix: string };
    expect(JSON.parse(_requirementMatrix)).toMatchObject({ ExcelApi: "1.15", SharedRuntime: "1.1" });
  });

  it("answers a batch", async () => {
    const batch = {
      Actions: [
        { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
        { Id: 3, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } },
      ],
      ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" } },
    };
    const ArrayData = ["", 0, "POST", [], JSON.stringify(batch)];
    const answer = await reply({
      _actionName: "executeMethod",
      _data: { DdaMethod: { DispatchId: 93 }, ArrayData },
    });
    const { Error: outcome, Data } = answer as { readonly Error: number; readonly Data: unknown[] };
    expect([outcome, Data[0]]).toEqual([0, 200]);
    const [body] = Data[2] as string[];
    expect(JSON.parse(body ?? "")).toMatchObject({
      Results: [{ ActionId: 2 }, { ActionId: 3, Value: { Name: "Projektmappe1.xlsx" } }],
    });
  });

  it("lets a batch fail as the network does", async () => {
    host.failRequest(1, "before", "HTTP 503");
    const batch = { Actions: [{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 }], ObjectPaths: {} };
    const answer = await reply({
      _actionName: "executeMethod",
      _data: { DdaMethod: { DispatchId: 93 }, ArrayData: ["", 0, "POST", [], JSON.stringify(batch)] },
    });
    expect(answer).toMatchObject({ Data: [503, [], [""]] });
  });

  it("keeps the settings it is given, and only those", async () => {
    host.workbook.settings.set("old", 1);
    await reply({
      _actionName: "executeMethod",
      _data: { DdaMethod: { DispatchId: 76 }, Properties: [["new", "7"]] },
    });
    expect([...host.workbook.settings]).toEqual([["new", 7]]);
  });

  it("gives out the document's file in slices, two at a time, and takes a new one", async () => {
    const call = (DispatchId: number, fields: Readonly<Record<string, number>>) =>
      reply({ _actionName: "executeMethod", _data: { ...fields, DdaMethod: { DispatchId } } });
    // The library counts by these: file type and slice size; handle and index.
    expect(await call(77, { "0": 1, "1": 2 })).toMatchObject({ Error: 1009 });
    host.runtime.documentBytes = () => Uint8Array.of(80, 75, 3);
    expect(await call(77, { "0": 0, "1": 2 })).toMatchObject({ Error: 1009 });
    expect(await call(77, { "0": 1, "1": 2 })).toMatchObject({ Error: 0, "0": 1, "1": 3 });
    expect(await call(77, { "0": 1, "1": 2 })).toMatchObject({ Error: 0, "0": 2, "1": 3 });
    expect(await call(77, { "0": 1, "1": 2 })).toMatchObject({ Error: 11_000 });
    expect(await call(80, { "2": 1, "3": 0 })).toMatchObject({ Error: 0, "0": [80, 75], "1": 2 });
    expect(await call(80, { "2": 1, "3": 1 })).toMatchObject({ Error: 0, "0": [3], "1": 1 });
    expect(await call(81, { "2": 1 })).toMatchObject({ Error: 0 });
    expect(await call(80, { "2": 1, "3": 1 })).toMatchObject({ Error: 11_001 });
    expect(host.documentFiles.openCount).toBe(1);
  });

  it("runs a ribbon's function once the page listens, until the add-in has completed", async () => {
    const completed = connection.invokeCommand("insertWorkbook", "Button1");
    expect(posted).toEqual([]);
    receive({ _actionName: "appCommandInvoked", _actionType: 1 });
    await vi.waitFor(() => expect(posted).toHaveLength(2), 20_000);
    const [id, name, event] = posted[1]?._data as string[];
    expect([name, event]).toEqual(["insertWorkbook", '{"source":{"id":"Button1"}}']);
    await reply({ _actionName: "executeMethod", _data: { "0": id, "1": 0, DdaMethod: { DispatchId: 94 } } });
    expect(await completed).toBe(true);
  });

  it("tells that the page knows no such function", async () => {
    receive({ _actionName: "appCommandInvoked", _actionType: 1 });
    const completed = connection.invokeCommand("nothing", "Button1");
    await vi.waitFor(() => expect(posted).toHaveLength(2), 20_000);
    const [id] = posted[1]?._data as string[];
    await reply({
      _actionName: "executeMethod",
      _data: { "0": id, "1": 11_000, DdaMethod: { DispatchId: 94 } },
    });
    expect(await completed).toBe(false);
  });

  it("names what it does not know, to the page and to the host", async () => {
    const answer = await reply({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 64 } } });
    expect(answer).toMatchObject({ Error: 5001 });
    receive({ _actionName: "ContextActivationManager_openWindowInHost", _data: [] });
    expect(unknown).toEqual([
      "Office.js method 64",
      "Office.js action ContextActivationManager_openWindowInHost",
    ]);
  });

  it.each([
    ["another window", { source: null }],
    ["another origin", { origin: "http://localhost:5000" }],
  ])("does not listen to %s", async (_who, from) => {
    receive({ _actionName: "ContextActivationManager_getAppContextAsync" }, from);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(posted).toEqual([]);
  });

  it("does not listen to another conversation", async () => {
    receive({ _actionName: "ContextActivationManager_getAppContextAsync", _conversationId: "other" });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(posted).toEqual([]);
  });
});
