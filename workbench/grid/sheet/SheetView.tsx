import type { ReactNode } from "react";
import { useMemo, useRef } from "react";
import { activeSheet } from "../../host/hostSession";
import { cellAddress } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { Session } from "../../session/session";
import { validationAt } from "../../session/validate";
import { gridTexts } from "../language/gridLanguage";
import { ActiveCell } from "./editing/ActiveCell";
import { ValidationPopup } from "./editing/ValidationPopup";
import { FormulaRow } from "./editing/FormulaRow";
import { framesOf } from "./geometry/frames";
import { builtInHints } from "./editing/builtInHints";
import type { FunctionHint } from "./editing/functionHints";
import { Grid } from "./cells/Grid";
import { listChoices } from "./editing/listChoices";
import { RefusalDialog } from "./RefusalDialog";
import type { SheetPicture } from "./look/sheetPicture";
import { createSheetPicture } from "./look/sheetPicture";
import { sheetStyles } from "./sheetStyles";
import { SheetTabs } from "./SheetTabs";
import { SuggestionList } from "./editing/SuggestionList";
import type { ScrollPositions } from "./scroll/useScrollRestoration";
import { useSessionVersion } from "../useSessionVersion";
import { useSheetActions } from "./editing/useSheetActions";
import { useUndo } from "./editing/useUndo";

export interface SheetViewProps {
  readonly session: Session;
  readonly language: "da" | "en";
  /** The add-in's functions, to complete while typing, described in the page's language. */
  readonly functions: readonly FunctionHint[];
}

/** A workbook as a spreadsheet shows it: formula bar, sheet, tabs. Another session begins afresh. */
export function SheetView(props: SheetViewProps): ReactNode {
  return <SheetPage key={props.session.host.session.id} {...props} />;
}

/** The picture is made anew with each change of the workbook, which is the same object throughout. */
function useSheetPicture(session: Session, sheet: Sheet): SheetPicture {
  const { contentVersion } = session;
  return useMemo(() => {
    void contentVersion;
    return createSheetPicture(session, sheet);
  }, [session, sheet, contentVersion]);
}

/** Heard by a screen reader when its text changes, so it is there without one too. */
function StatusLine({ text }: { readonly text: string }): ReactNode {
  return (
    <p role="status" className="sheet-status">
      {text}
    </p>
  );
}

function useSheetFields() {
  return {
    root: useRef<HTMLDivElement>(null),
    scroller: useRef<HTMLDivElement>(null),
    cell: useRef<HTMLTextAreaElement>(null),
    bar: useRef<HTMLTextAreaElement>(null),
    wantsFocusRef: useRef(false),
  };
}

function SheetPage({ session, language, functions }: SheetViewProps): ReactNode {
  useSessionVersion(session);
  const texts = gridTexts(language);
  const sheet = activeSheet(session.host.session);
  const picture = useSheetPicture(session, sheet);
  const scrolls = useRef<ScrollPositions>(new Map());
  const fields = useSheetFields();
  const { root, scroller, cell, bar, wantsFocusRef } = fields;
  const hints = useMemo(() => [...functions, ...builtInHints(session.locale)], [functions, session.locale]);
  const { undo, said } = useUndo(session, texts.undoBarred);
  const actions = useSheetActions(session, picture, hints, fields, undo);
  const { editing, suggestions, list } = actions;
  const { active } = session.selection;
  const address = cellAddress(active.row, active.column);
  const look = picture.look(active.row, active.column);
  const frames = framesOf(session, sheet);
  const choices = listChoices(session, sheet, active.row, active.column);
  return (
    <div className="sheet-view" ref={root} onFocus={actions.onFocus} onBlur={actions.onBlur}>
      <style href="sheet-view" precedence="default">
        {sheetStyles}
      </style>
      <FormulaRow session={session} sheet={sheet} field={bar} actions={actions} texts={texts} />
      <Grid
        key={sheet.id}
        session={session}
        picture={picture}
        frames={frames}
        texts={texts}
        scroller={scroller}
        scrolls={scrolls}
        pointer={actions.pointer}
        onDoubleClick={actions.startInCell}
        signs={actions.signs}
        field={
          <ActiveCell
            address={address}
            look={look}
            hasChoices={choices !== undefined}
            field={cell}
            wantsFocus={wantsFocusRef}
            actions={actions}
            texts={texts}
          />
        }
      />
      {editing ? (
        <SuggestionList
          anchor={editing.where === "bar" ? bar : cell}
          suggestions={suggestions}
          texts={texts}
          onAccept={actions.acceptSuggestion}
        />
      ) : (
        <ValidationPopup
          key={`${sheet.id} ${address}`}
          anchor={cell}
          rule={validationAt(sheet, active.row, active.column)}
          choices={choices}
          isOpen={list.isOpen}
          current={look.text}
          texts={texts}
          onChoose={list.choose}
          onClose={list.close}
          onLeave={list.leave}
        />
      )}
      <StatusLine text={said} />
      <SheetTabs session={session} texts={texts} />
      <RefusalDialog
        refusal={actions.refusal}
        isEntry={editing !== undefined}
        texts={texts}
        onRetry={actions.retry}
        onAccept={actions.acceptRefused}
        onCancel={actions.cancel}
      />
    </div>
  );
}
