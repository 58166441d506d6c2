import type { FileChooser, Locator } from "playwright-core";
import type { SheetUser } from "../sheetUser";
import type { Hand } from "./hand";

/** As many stops as somebody may have to pass on the way to a control. */
const PATIENCE = 80;

type Way = "there" | "ahead" | "behind" | "lost";

/** Where the focus is, seen from a control: in the same document, or in which other part of the window. */
interface Sight {
  readonly way: Way;
  readonly from: "same" | "sheet" | "pane" | "page";
}

/** Tab, arrows, Enter, space, Esc, F6 and letters; nothing is clicked, and no script gives the focus. */
export function keyboardHand(user: SheetUser): Hand {
  const { page } = user;
  const { keyboard } = page;
  let onDialog: (chooser: FileChooser) => void = () => undefined;
  // From the beginning: whoever listens only when the key is pressed can come too late.
  page.on("filechooser", (chooser) => onDialog(chooser));

  function sight(control: Locator): Promise<Sight> {
    return control.evaluate((element): Sight => {
      const wayFrom = (focused: Element | null, to: Element): Way => {
        if (focused === to) return "there";
        if (!focused || focused.tagName === "BODY") return "lost";
        return focused.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING ? "ahead" : "behind";
      };
      const own = element.ownerDocument;
      const window = own.defaultView?.parent.document ?? own;
      const frame = own.defaultView?.frameElement;
      const focused = window.activeElement;
      if (focused?.tagName === "IFRAME" && focused !== frame) return { way: "ahead", from: "pane" };
      const from = focused?.closest("[role=grid]") ? "sheet" : frame && focused !== frame ? "page" : "same";
      if (!frame || focused === frame) return { way: wayFrom(own.activeElement, element), from };
      const way = wayFrom(focused, frame);
      return { way: way === "lost" ? "ahead" : way, from };
    });
  }

  /** The key for the next step, as a user of the keyboard would choose it. */
  async function nextKey(control: Locator, { way, from }: Sight): Promise<string> {
    if (from === "pane") return "Escape";
    if (from === "sheet") return way === "behind" ? "Shift+F6" : "F6";
    const among = await control.evaluate((element) => {
      const list = element.closest("[role=tablist], [role=menu]");
      const isIn = list?.contains(element.ownerDocument.activeElement) ?? false;
      return isIn ? list?.role : undefined;
    });
    if (among === "menu") return way === "ahead" ? "ArrowDown" : "ArrowUp";
    if (among === "tablist") return way === "ahead" ? "ArrowRight" : "ArrowLeft";
    return way === "behind" ? "Shift+Tab" : "Tab";
  }

  /** Leads the focus to a control, one stop after the other. */
  async function reach(control: Locator): Promise<void> {
    await control.waitFor();
    const pressed: string[] = [];
    for (let presses = 0; presses <= PATIENCE; presses++) {
      const seen = await sight(control);
      if (seen.way === "there") return;
      // Before anything has the focus, Tab begins at the top of the page; the pane must never lose it.
      if (
        seen.way === "lost" &&
        (await control.evaluate(({ ownerDocument }) => window.top?.document !== ownerDocument))
      )
        throw new Error(`The focus is lost on the way to ${String(control)}.`);
      const key = await nextKey(control, seen);
      pressed.push(key);
      await keyboard.press(key);
    }
    throw new Error(`These do not lead to ${String(control)}: ${pressed.join(" ")}.`);
  }

  async function type(text: string): Promise<void> {
    await keyboard.press("Control+a");
    await keyboard.type(text);
    await keyboard.press("Enter");
  }

  return {
    async press(control) {
      await reach(control);
      // Tabs of the pane follow the arrows.
      if ((await control.getAttribute("aria-selected")) === "true") return;
      await keyboard.press((await control.getAttribute("type")) === "checkbox" ? "Space" : "Enter");
    },
    async write(field, text) {
      await reach(field);
      await type(text);
    },
    async date(field, day) {
      await reach(field);
      const [year = "", month = "", date = ""] = day.split("-");
      // Its parts stand as the browser's language, English, has them.
      await keyboard.type(`${month}${date}${year}`);
    },
    async choose(list, option) {
      await reach(list);
      await keyboard.type(option);
      await keyboard.press("Enter");
    },
    async pick(button, file) {
      await reach(button);
      const chooser = new Promise<FileChooser>((resolve) => (onDialog = resolve));
      await keyboard.press("Enter");
      await (await chooser).setFiles(file);
    },
    async goTo(place) {
      await reach(page.getByRole("textbox", { name: "Navneboks" }));
      await type(place);
    },
  };
}
