// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { blockStrayDrops } from "../../../../src/taskpane/frame/blockStrayDrops";

/** The dragged object, as the browser tells before it is dropped. */
interface Dragged {
  readonly types: readonly string[];
  dropEffect: string;
}

let page: Document;

/** Sends one event of a drag; jsdom has no events of dragging of its own. */
function send(type: "dragover" | "drop", target: EventTarget, types: readonly string[]) {
  const dataTransfer: Dragged = { types, dropEffect: "copy" };
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer });
  target.dispatchEvent(event);
  return { prevented: event.defaultPrevented, effect: dataTransfer.dropEffect };
}

const find = (selector: string): Element => page.querySelector(selector) ?? expect.fail(`no ${selector}`);

beforeEach(() => {
  page = document.implementation.createHTMLDocument();
  page.body.innerHTML = "<p></p><input><textarea></textarea>";
  blockStrayDrops(page);
});

describe.each(["dragover", "drop"] as const)("at %s", (type) => {
  it.each(["p", "input", "textarea", "body", "html"])("a file over %s does not lead away", (selector) => {
    expect(send(type, find(selector), ["Files"])).toEqual({ prevented: true, effect: "none" });
  });

  it("nor does a link or a text beside the fields", () => {
    expect(send(type, find("p"), ["text/uri-list", "text/plain"])).toEqual({
      prevented: true,
      effect: "none",
    });
  });

  it("a text may go into a field", () => {
    expect(send(type, find("textarea"), ["text/plain"])).toEqual({ prevented: false, effect: "copy" });
  });

  it("what takes a drop itself is left to it", () => {
    find("p").addEventListener(type, (event) => event.preventDefault());
    expect(send(type, find("p"), ["Files"])).toEqual({ prevented: true, effect: "copy" });
  });
});
