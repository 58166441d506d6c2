import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { CellExplanation } from "../commands/explainCell";
import type { InsertSheetOutcome, OptionalPart } from "../commands/insertSheet";
import type { RowsBehind, RowsBehindOutcome } from "../commands/rowsBehind";
import type { Contract } from "../contract/contract";
import type { Language } from "../language/language";
import { paneTexts } from "../language/pane/pane";
import type { FailureText, PaneTexts } from "../language/pane/paneTexts";
import { sheetTexts } from "../language/sheets/sheets";
import { OPTIONAL_PARTS, SHEET_PARTS } from "../sheets/plan/plan";
import { insertionAnnouncement } from "./sheets/insertionAnnouncement";
import type { Availability } from "./frame/availability";
import type { OpenedCheck } from "./check/openCheck";
import type { ContractProblem } from "./frame/ContractProblemMessage";
import type { OpenedImport } from "./import/openImport";
import type { Insertion, InsertionState } from "./sheets/insertion";
import type { Lazy } from "./frame/lazy";
import type { Navigation, View } from "./frame/navigation";
import { useIssueCount } from "./frame/useIssueCount";
import type { OptionalSheet } from "./sheets/OptionalSheets";
import { usePaneTheme } from "./frame/usePaneTheme";

export interface PaneProps {
  readonly language: Language;
  /** `undefined` where Office does not say; the system's choice then decides. */
  readonly officeDark: boolean | undefined;
  readonly availability: Availability;
  readonly contract: Pick<Contract, "title" | "language" | "steering" | "house" | "years">;
  readonly insertion: Insertion;
  /** Why the workbook's own contract is not the one in use. */
  readonly contractProblem?: ContractProblem | undefined;
  readonly explain: () => Promise<CellExplanation>;
  readonly rowsBehind: () => Promise<RowsBehindOutcome>;
  readonly selectMeeting: (outcome: RowsBehind, row: number) => Promise<void>;
  readonly insertOptional: (part: OptionalPart) => Promise<InsertSheetOutcome>;
  readonly navigation: Navigation;
  readonly check: Lazy<OpenedCheck>;
  readonly importing: Lazy<OpenedImport>;
}

export interface PaneState extends Pick<
  PaneProps,
  | "contract"
  | "contractProblem"
  | "language"
  | "explain"
  | "rowsBehind"
  | "selectMeeting"
  | "insertOptional"
  | "check"
  | "importing"
> {
  readonly texts: PaneTexts;
  readonly theme: Theme;
  /** Why the pane cannot work here, where it cannot. */
  readonly obstacle: FailureText | undefined;
  readonly insertion: InsertionState;
  /** What a screen reader is told when the state changes. */
  readonly announcement: string;
  readonly assumptionsSheet: string;
  readonly sheets: readonly { readonly name: string; readonly purpose: string }[];
  readonly optionalSheets: readonly OptionalSheet[];
  readonly onInsert: () => void;
  readonly view: View;
  readonly onNavigate: (view: View) => void;
  readonly issues: number | undefined;
}

function obstacleOf(availability: Availability, texts: PaneTexts): FailureText | undefined {
  switch (availability.kind) {
    case "available":
      return undefined;
    case "outside-excel":
      return texts.outsideExcel;
    case "missing-sets":
      return texts.missingSets(availability.sets);
  }
}

/** Gathers what the pane shows, in the reader's language; sheet names in the contract's. */
export function usePane(props: PaneProps): PaneState {
  const { language, officeDark, availability, contract, insertion, contractProblem, explain } = props;
  const { rowsBehind: behind, selectMeeting, insertOptional, check, importing, navigation } = props;
  const texts = paneTexts(language);
  const { sheets } = sheetTexts(contract.language);
  const state = useSyncExternalStore(insertion.subscribe, insertion.state);
  return {
    texts,
    theme: usePaneTheme(officeDark),
    contract,
    contractProblem,
    language,
    explain,
    rowsBehind: behind,
    selectMeeting,
    insertOptional,
    check,
    importing,
    view: useSyncExternalStore(navigation.subscribe, navigation.view),
    onNavigate: navigation.go,
    issues: useIssueCount(check),
    obstacle: obstacleOf(availability, texts),
    insertion: state,
    announcement: insertionAnnouncement(state, texts),
    assumptionsSheet: sheets.assumptions,
    sheets: SHEET_PARTS.map((part) => ({ name: sheets[part], purpose: texts.purposes[part] })),
    optionalSheets: OPTIONAL_PARTS.map((part) => ({
      part,
      name: sheets[part],
      purpose: texts.optionalPurposes[part],
    })),
    onInsert: () => void insertion.start(),
  };
}
