import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { CellExplanation } from "../commands/explainCell";
import type { InsertSheetOutcome, OptionalPart } from "../commands/insertSheet";
import { openContract } from "../commands/openContract";
import { commands, type CommandId } from "../commands/registry";
import { contractInUse } from "../contract/contractInUse";
import { languageOf } from "../language/language";
import type { Availability } from "./frame/availability";
import type { ContractProblem } from "./frame/ContractProblemMessage";
import { showPageFault, paneRoot } from "./explain/showPageFault";
import { failureOf } from "./frame/failure";
import { fetchPart } from "./frame/fetchPart";
import { createInsertion } from "./sheets/insertion";
import { lazy } from "./frame/lazy";
import { createNavigation } from "./frame/navigation";
import { isOfficeDark, type OfficeTheme } from "./frame/officeTheme";
import { Pane } from "./Pane";

/** What the pane has to know of the place it is opened in. */
export interface PaneHost {
  /** As Office reports it, such as "da-DK". */
  readonly locale: string;
  readonly officeTheme: OfficeTheme | undefined;
  readonly availability: Availability;
}

/** What explains a cell, with the parser it needs, is fetched when it is first asked for. */
async function explainSelected(locale: string): Promise<CellExplanation> {
  const { explainCell } = await fetchPart(
    import(/* webpackChunkName: "explain" */ "../commands/explainCell"),
  );
  return explainCell(locale);
}

/** What makes the sheets is fetched with the press, or before it in a quiet moment. */
const sheetsPart = () => fetchPart(import(/* webpackChunkName: "sheets" */ "../commands/sheetCommands"));

/** What finds the meetings behind a figure is fetched when it is first asked for. */
const rowsBehindPart = () => fetchPart(import(/* webpackChunkName: "behind" */ "../commands/rowsBehind"));

/** Puts the workbook's own contract in use, and says what kept it from being that, if anything did. */
async function contractProblem(): Promise<ContractProblem | undefined> {
  try {
    const source = await openContract();
    return source.kind === "faulty" ? source : undefined;
  } catch (error) {
    return { kind: "unread", code: failureOf(error).code };
  }
}

/** Shows the pane; the ribbon starts the same commands as the pane's buttons through what is returned. */
export function mount({
  locale,
  officeTheme,
  availability,
}: PaneHost): Record<CommandId, () => Promise<void>> {
  const language = languageOf(locale);
  document.documentElement.lang = language;
  const navigation = createNavigation();
  const check = lazy(async () => {
    const part = await fetchPart(import(/* webpackChunkName: "check" */ "./check/openCheck"));
    return part.openCheck(language);
  });
  const importing = lazy(async () => {
    const part = await fetchPart(import(/* webpackChunkName: "import" */ "./import/openImport"));
    return part.openImport({
      language,
      insertMeetings: () => insertOptional("meetings"),
      onChanged: () => void begin(),
      onCheck() {
        navigation.go("check");
        // The button that led here is gone with its view; the views' panel is there all along.
        document.getElementById("pane-view")?.focus();
      },
    });
  });
  async function insertOptional(part: OptionalPart): Promise<InsertSheetOutcome> {
    const { insertSheet } = await sheetsPart();
    const outcome = await insertSheet(part);
    void begin();
    return outcome;
  }
  const insertion = createInsertion(async () => {
    const { insertWorkbook } = await sheetsPart();
    const outcome = await insertWorkbook();
    void begin();
    return outcome;
  });
  const root = createRoot(paneRoot(), {
    onUncaughtError: (error) => {
      // React has emptied the page by now; a blank pane tells nobody anything.
      showPageFault("broken");
      reportError(error);
    },
  });
  // Figures are looked after from here on; the view shows what could not be read.
  async function begin(): Promise<void> {
    void sheetsPart().catch(() => undefined);
    const opened = await check.get().catch(() => undefined);
    await opened?.checking.checkInBackground();
  }
  const show = (contractProblem?: ContractProblem) =>
    root.render(
      <StrictMode>
        <Pane
          language={language}
          officeDark={isOfficeDark(officeTheme)}
          availability={availability}
          contract={contractInUse()}
          contractProblem={contractProblem}
          insertion={insertion}
          explain={() => explainSelected(locale)}
          rowsBehind={async () => (await rowsBehindPart()).rowsBehind()}
          selectMeeting={async (outcome, row) => (await rowsBehindPart()).selectMeeting(outcome, row)}
          insertOptional={insertOptional}
          navigation={navigation}
          check={check}
          importing={importing}
        />
      </StrictMode>,
    );
  show();
  // The pane does not wait for the workbook: it is shown again, with its contract, once that is read.
  if (availability.kind === "available") void contractProblem().then(show).then(begin);
  return {
    async insertWorkbook() {
      navigation.go(commands.insertWorkbook.view);
      await insertion.start();
    },
    async checkFigures() {
      navigation.go(commands.checkFigures.view);
      await (await check.get()).checking.check();
    },
  };
}
