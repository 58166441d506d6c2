import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useId, type ReactNode } from "react";
import { useStore } from "zustand/react";
import type { StoreApi } from "zustand/vanilla";
import type { CurrentSetting, SettingsOutcome } from "../../commands/settings/readSettings";
import type { NameKey } from "../../sheets/plan/ourNames";
import type { Language } from "../../language/language";
import { paneTexts } from "../../language/pane/pane";
import type { SettingsTexts } from "../../language/pane/settingsTexts";
import { settingsWords } from "../../language/pane/settingsWords";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { Message } from "../frame/messages/Message";
import { OverviewButton } from "../frame/OverviewButton";
import type { Phase } from "../frame/phases";
import type { Reading } from "../frame/reading";
import type { ChangePhase, Changing } from "./changing";
import { keyOf, SettingItem } from "./SettingItem";
import { settingFieldTexts, valueInWords } from "./settingFieldTexts";

interface SettingsSectionProps {
  readonly reading: Reading<SettingsOutcome>;
  readonly changing: Changing;
  readonly watch: (sheetId: string, onChange: () => void) => Promise<() => Promise<void>>;
  /** The setting whose field is to take the focus, until it has. */
  readonly wanted: StoreApi<NameKey | undefined>;
  readonly onShow: () => void;
  readonly onOverview: () => void;
  readonly language: Language;
}

/** The choices on Forudsætninger, read anew each time that the page is shown and whenever the sheet changes. */
export function SettingsSection({
  reading,
  changing,
  watch,
  wanted,
  onShow,
  onOverview,
  language,
}: SettingsSectionProps) {
  const heading = useId();
  const texts = settingsWords(language);
  const state = useStore(reading);
  useEffect(() => void reading.read(), [reading]);
  const outcome = state.phase === "failed" ? undefined : state.outcome;
  const sheetId = outcome?.kind === "known" ? outcome.sheetId : undefined;
  useEffect(() => {
    if (sheetId === undefined) return;
    const watching = watch(sheetId, () => void reading.read());
    // Where Excel does not report changes, the button below still reads them.
    return () => void watching.then((stop) => stop()).catch(() => undefined);
  }, [sheetId, watch, reading]);
  const isReading = state.phase === "reading";
  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-headline">
        {texts.title}
      </h2>
      {state.phase === "failed" && (
        <FailureMessage title={texts.notRead} failure={state.failure} texts={paneTexts(language)} />
      )}
      {isReading && !outcome && <Spinner size="small" aria-label={paneTexts(language).loading} />}
      {outcome?.kind === "no-workbook" && (
        <Message intent="info" title={texts.noWorkbook}>
          <p>{texts.noWorkbookRemedy}</p>
          <OverviewButton language={language} onGo={onOverview} />
        </Message>
      )}
      {outcome?.kind === "no-sheet" && (
        <Message intent="warning" title={texts.noSheet}>
          <p>{texts.noSheetRemedy}</p>
        </Message>
      )}
      {outcome?.kind === "known" && (
        <Settings
          outcome={outcome}
          changing={changing}
          wanted={wanted}
          onShow={onShow}
          language={language}
          texts={texts}
        />
      )}
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={isReading}
        onClick={() => void reading.read()}
      >
        {texts.refresh}
      </Button>
    </section>
  );
}

interface SettingsProps extends Pick<SettingsSectionProps, "changing" | "wanted" | "onShow" | "language"> {
  readonly outcome: Extract<SettingsOutcome, { readonly kind: "known" }>;
  readonly texts: SettingsTexts;
}

function Settings({ outcome, changing, wanted, onShow, language, texts }: SettingsProps) {
  const { sheet, settings, missing } = outcome;
  const state = useStore(changing.state);
  const year = settings.find(({ field }) => field.key === "chosenYear")?.value ?? null;
  const labelOf = ({ field }: Pick<CurrentSetting, "field">) => settingFieldTexts(field, year, texts).label;
  const own = settings.find(({ field }) => field.key === keyOf(state));
  const changeText = own ? changeTextOf(state, own, labelOf(own), language, texts) : "";
  const open = settings.filter(({ isOpen }) => isOpen);
  return (
    <>
      <p>{texts.intro(sheet)}</p>
      {open.length > 0 && <p>{texts.allOpen(open.map(labelOf).join(", "))}</p>}
      <p role="status" className="visually-hidden">
        {changeText}
      </p>
      {missing.map(({ field, name }) => (
        <Message key={name} intent="warning" title={texts.missing(labelOf({ field }))}>
          <p>{texts.missingRemedy(name, sheet)}</p>
        </Message>
      ))}
      {groupsOf(settings).map(([group, members]) => (
        <SettingGroup key={group} title={texts.groups[group]}>
          {members.map((setting) => (
            <SettingItem
              key={setting.field.key}
              setting={setting}
              year={year}
              changing={changing}
              wanted={wanted}
              state={state}
              changeText={changeText}
              language={language}
              texts={texts}
            />
          ))}
        </SettingGroup>
      ))}
      <Button size="small" onClick={onShow}>
        {texts.show(sheet)}
      </Button>
    </>
  );
}

function SettingGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="pane-settings">
      <h3 id={heading} className="pane-sheet">
        {title}
      </h3>
      <ul className="pane-preview">{children}</ul>
    </section>
  );
}

type Group = keyof SettingsTexts["groups"];

const REPORTED: readonly string[] = ["chosenYear", "statusDate", "reportKind"];

/**
 * The groups of settings: a report's subject, the questions that the contract leaves open, and the computing; within
 * each in the sheet's order.
 */
function groupsOf(settings: readonly CurrentSetting[]): (readonly [Group, readonly CurrentSetting[]])[] {
  const groupOf = ({ field: { key, open } }: CurrentSetting): Group =>
    REPORTED.includes(key) ? "report" : open === undefined ? "computing" : "open";
  return (["report", "open", "computing"] as const).flatMap((group) => {
    const members = settings.filter((setting) => groupOf(setting) === group);
    return members.length > 0 ? [[group, members] as const] : [];
  });
}

function changeTextOf(
  state: Phase<ChangePhase>,
  { field }: CurrentSetting,
  label: string,
  language: Language,
  texts: SettingsTexts,
): string {
  switch (state.phase) {
    case "changed":
    case "undone": {
      const { from, to } = state.changed.change;
      const [was, is] = [from.value, to.value].map((value) => valueInWords(field, value, language, texts));
      return state.phase === "changed"
        ? texts.changed(label, was ?? "", is ?? "")
        : texts.undone(label, is ?? "");
    }
    case "not-written":
      return state.why === "gone" ? texts.cellMissing(label) : texts.changedSince(label);
    default:
      return "";
  }
}
