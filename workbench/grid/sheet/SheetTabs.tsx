import type { KeyboardEvent, ReactNode } from "react";
import { useRef } from "react";
import type { Session } from "../../session/session";
import type { GridTexts } from "../language/gridTexts";

/** The visible sheets' tabs, in their order; arrows move between them. */
export function SheetTabs({ session, texts }: { session: Session; texts: GridTexts }): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const { sheets } = session.workbook;
  const visible = sheets.filter(({ visibility }) => visibility === "Visible");
  const { sheetId } = session.selection;

  function onKeyDown(event: KeyboardEvent): void {
    const at = visible.findIndex(({ id }) => id === sheetId);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: visible.length - 1 }[event.key];
    const sheet = next === undefined ? undefined : visible[(next + visible.length) % visible.length];
    if (!sheet) return;
    event.preventDefault();
    session.activate(sheet.id);
    const tabs = list.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [];
    for (const tab of tabs) if (tab.dataset.sheet === sheet.id) tab.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={texts.sheets} className="sheet-tabs" onKeyDown={onKeyDown}>
      {visible.map(({ id, name, tabColor }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === sheetId}
          tabIndex={id === sheetId ? 0 : -1}
          data-sheet={id}
          className="sheet-tab"
          style={tabColor ? { boxShadow: `inset 0 -3px ${tabColor}` } : undefined}
          onClick={() => session.activate(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
