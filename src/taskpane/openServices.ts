import type { HandoverOutcome } from "../commands/makeHandover";
import type { Settled } from "../commands/settleSheets";
import { languageOf } from "../language/language";
import type { ReportPeriod } from "./check/checkingState";
import { createCommandRun } from "./commands/commandRun";
import { commandStarter, type StartCommand } from "./commands/commandStarter";
import { createPlainCommands } from "./commands/plainCommands";
import { fetchSheetCommands, insertSheet, insertWorkbook, makeHandover } from "./fetchedCommands";
import { createStore } from "zustand/vanilla";
import type { BlankPart } from "../sheets/plan/parts";
import type { NameKey } from "../sheets/plan/ourNames";
import { fetchedPages } from "./fetchedPages";
import { enableRibbon } from "./frame/enableRibbon";
import { fetchPart } from "./frame/fetchPart";
import { lazy, type Lazy } from "./frame/lazy";
import { createNavigation, type Navigation } from "./frame/navigation";
import type { PaneServices } from "./paneServices";
import type { OpenedSettings } from "./settings/openSettings";
import type { InsertOptional } from "./sheets/OptionalSheets";
import { forgetInsertion } from "./sheets/forgetInsertion";

/** Services that last as long as the page. */
type LastingServices = Omit<
  PaneServices,
  "officeDark" | "availability" | "contract" | "contractProblem" | "functions"
>;

interface OpenedServices {
  readonly services: LastingServices;
  readonly start: StartCommand;
  /** Figures are looked after from here on; the view shows what could not be read. */
  readonly begin: () => Promise<void>;
}

/**
 * The pane's services with the real commands, each fetched when it is first asked for.
 * @param show shows the pane again, as things are now
 */
export function openServices(locale: string, show: () => void): OpenedServices {
  const language = languageOf(locale);
  const navigation = createNavigation();
  const check = lazy(async () => {
    const part = await fetchPart(import(/* webpackChunkName: "check" */ "./check/openCheck"));
    const opened = part.openCheck(language, navigation.lead);
    opened.checking.subscribe(({ busy }) => busy && forgetInsertion(insertion));
    return opened;
  });
  const importing = lazy(async () => {
    const part = await fetchPart(import(/* webpackChunkName: "import" */ "./import/openImport"));
    return part.openImport({
      language,
      insertMeetings: () => thenBegin(insertSheet("meetings")),
      onChanged,
      onCheck: () => navigation.lead("check"),
      onOverview: () => navigation.lead("sheets"),
    });
  });
  const alongside = createStore<readonly BlankPart[]>(() => []);
  const insertion = createCommandRun((...how) => thenBegin(insertAndEnable(alongside.getState(), ...how)));
  const reporting = lazy(async () => {
    const part = await fetchPart(import(/* webpackChunkName: "report" */ "./report/openReport"));
    const surroundings = { insertion, alongside, onChanged, check, closePeriod: closeMonth, goToSetting };
    return part.openReport(language, surroundings);
  });
  const overview = lazy(async () => {
    const part = await fetchPart(import(/* webpackChunkName: "overview" */ "./overview/openOverview"));
    return part.openOverview({ language, check, reporting, navigation, goToSetting, closeMonth, onChanged });
  });
  const plainCommands = createPlainCommands(onChanged);
  const pages = fetchedPages(language, locale, onChanged, () => navigation.lead("sheets"));
  const insertOptional: InsertOptional = (...what) => thenBegin(makeSheet(...what));

  function onChanged(): void {
    forgetInsertion(insertion);
    show();
    void begin();
  }

  function closeMonth(period?: ReportPeriod): void {
    navigation.go("check");
    const closing = check.get().then(({ checking }) => checking.closeMonth(period));
    void closing.catch(() => undefined);
  }

  async function begin(): Promise<void> {
    void fetchSheetCommands().catch(() => undefined);
    const opened = await check.get().catch(() => undefined);
    await opened?.checking.checkInBackground();
  }

  /** Sheets that have just been inserted are looked after too. */
  async function thenBegin<Outcome>(inserting: Promise<Outcome>): Promise<Outcome> {
    forgetInsertion(insertion);
    const outcome = await inserting;
    void begin();
    return outcome;
  }

  function goToSetting(key: NameKey): void {
    leadToSetting(key, navigation, pages.settings);
  }

  const start = commandStarter({ language, navigation, insertion, check, reporting, plainCommands });
  const search = lazy(async () => {
    const part = await fetchPart(import(/* webpackChunkName: "search" */ "./search/openSearch"));
    return part.openSearch({ language, navigation, start, overview, goToSetting });
  });

  const services = {
    language,
    navigation,
    onChanged,
    check,
    importing,
    insertion,
    alongside,
    insertOptional,
    plainCommands,
    reporting,
    overview,
    ...pages,
    search,
  };
  return { services, start, begin };
}

function leadToSetting(key: NameKey, navigation: Navigation, settings: Lazy<OpenedSettings>): void {
  navigation.go("settings");
  // Where the page cannot be fetched, it says so itself.
  const focusing = settings.get().then(({ focus }) => focus(key));
  void focusing.catch(() => undefined);
}

async function makeSheet(...[part, ...how]: Parameters<InsertOptional>): Promise<Settled<HandoverOutcome>> {
  return part === "handover" ? makeHandover(...how) : insertSheet(part, ...how);
}

/** The overview, which knows whether there are sheets, may not be the page that is open then. */
async function insertAndEnable(
  ...what: Parameters<typeof insertWorkbook>
): ReturnType<typeof insertWorkbook> {
  const outcome = await insertWorkbook(...what);
  if (outcome.kind === "inserted") void enableRibbon(true);
  return outcome;
}
