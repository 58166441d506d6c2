import { createContext, useContext, type ComponentType } from "react";
import type { InsertOutcome } from "../commands/insertWorkbook";
import type { Settled } from "../commands/settleSheets";
import type { FunctionsState } from "../commands/wakeFunctions";
import type { Contract } from "../contract/contract";
import type { Language } from "../language/language";
import type { PaneTexts } from "../language/pane/paneTexts";
import type { CommandRun } from "./commands/commandRun";
import type { PlainCommandList } from "./commands/PlainCommandList";
import type { PlainCommand } from "./commands/plainCommands";
import type { OpenedCheck } from "./check/openCheck";
import type { Availability } from "./frame/availability";
import type { ContractProblem } from "./frame/messages/ContractProblemMessage";
import type { Lazy } from "./frame/lazy";
import type { Navigation } from "./frame/navigation";
import type { OpenedImport } from "./import/openImport";
import type { OpenedOverview } from "./overview/openOverview";
import type { OpenedReport } from "./report/openReport";
import type { Alongside } from "./sheets/AlongsideChoice";
import type { InsertOptional } from "./sheets/OptionalSheets";
import type { OpenedSettings } from "./settings/openSettings";
import type { OpenedSearch } from "./search/openSearch";

/** The state the pane shows and the commands its buttons start. */
export interface PaneServices {
  readonly language: Language;
  /** `undefined` where Office does not report its theme; the system's setting then decides. */
  readonly officeDark: boolean | undefined;
  readonly availability: Availability;
  readonly contract: Pick<Contract, "title" | "language" | "steering" | "house" | "source" | "years">;
  readonly insertion: CommandRun<Settled<InsertOutcome>>;
  readonly alongside: Alongside;
  /** The commands without a page of their own. */
  readonly plainCommands: readonly PlainCommand[];
  /** Their buttons and messages. */
  readonly commandList: Lazy<{ readonly PlainCommandList: typeof PlainCommandList }>;
  readonly reporting: Lazy<OpenedReport>;
  readonly overview: Lazy<OpenedOverview>;
  /** Why the workbook's own contract is not the one in use. */
  readonly contractProblem?: ContractProblem | undefined;
  /** Whether the cells know our functions; `undefined` until that is known. */
  readonly functions?: FunctionsState | undefined;
  readonly insertOptional: InsertOptional;
  readonly navigation: Navigation;
  /** Called once something besides a page's own commands has changed figures. */
  readonly onChanged: () => void;
  readonly check: Lazy<OpenedCheck>;
  readonly importing: Lazy<OpenedImport>;
  readonly followUp: Lazy<OpenedPage>;
  readonly cell: Lazy<OpenedPage>;
  readonly settings: Lazy<OpenedSettings>;
  readonly search: Lazy<OpenedSearch>;
}

/** A page that no other part of the pane depends on. */
interface OpenedPage {
  readonly View: ComponentType;
}

interface PaneSurroundings extends PaneServices {
  /** The pane's words, in the reader's language. */
  readonly texts: PaneTexts;
}

export const PaneContext = createContext<PaneSurroundings | undefined>(undefined);

/** The pane's services, for its own parts; pages are given theirs by name. */
export function usePaneServices(): PaneSurroundings {
  const services = useContext(PaneContext);
  if (services === undefined) throw new Error("This part of the pane stands outside of it.");
  return services;
}
