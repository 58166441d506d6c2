import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { CommandFailure } from "../commands/commandFailure";
import type { CellExplanation } from "../commands/explainCell";
import { insertWorkbook } from "../commands/insertWorkbook";
import { openContract } from "../commands/openContract";
import { contractInUse } from "../contract/inUse";
import { languageOf } from "../language/language";
import type { Availability } from "./availability";
import type { ContractProblem } from "./ContractProblemMessage";
import { explain, paneRoot } from "./explain";
import { failureOf } from "./failure";
import { createInsertion } from "./insertion";
import { isOfficeDark, type OfficeTheme } from "./officeTheme";
import { Pane } from "./Pane";

/** What the pane has to know of the place it is opened in. */
export interface Surroundings {
  /** As Office reports it, such as "da-DK". */
  readonly locale: string;
  readonly officeTheme: OfficeTheme | undefined;
  readonly availability: Availability;
}

/** What explains a cell, with the parser it needs, is fetched when it is first asked for. */
async function explainSelected(locale: string): Promise<CellExplanation> {
  const command = import(/* webpackChunkName: "explain" */ "../commands/explainCell");
  const { explainCell } = await command.catch((cause: unknown) => {
    throw new CommandFailure(
      Object.assign(new Error("explain.js", { cause }), { code: "ConnectionFailure" }),
      true,
    );
  });
  return explainCell(locale);
}

/** Puts the workbook's own contract in use, and says what kept it from being that, if anything did. */
async function contractProblem(): Promise<ContractProblem | undefined> {
  try {
    const source = await openContract();
    return source.kind === "faulty" ? source : undefined;
  } catch (error) {
    return { kind: "unread", code: failureOf(error).code };
  }
}

/** Shows the pane; the ribbon starts the same insertion as the pane's button through what is returned. */
export function mount({ locale, officeTheme, availability }: Surroundings): { insert: () => Promise<void> } {
  const language = languageOf(locale);
  document.documentElement.lang = language;
  const insertion = createInsertion(() => insertWorkbook());
  const root = createRoot(paneRoot(), {
    onUncaughtError: (error) => {
      // React has emptied the page by now; a blank pane tells nobody anything.
      explain("broken");
      reportError(error);
    },
  });
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
        />
      </StrictMode>,
    );
  show();
  // The pane does not wait for the workbook: it is shown again, with its contract, once that is read.
  if (availability.kind === "available") void contractProblem().then(show);
  return { insert: insertion.start };
}
