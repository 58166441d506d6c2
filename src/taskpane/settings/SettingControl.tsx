import { useRef, useState, type KeyboardEvent } from "react";
import type { CurrentSetting } from "../../commands/settings/readSettings";
import { readSettingText, shownSetting } from "../../commands/settings/settingText";
import type { Language } from "../../language/language";
import type { SettingsTexts } from "../../language/pane/settingsTexts";
import { useDraft } from "../frame/useDraft";
import { choiceLabel } from "./settingFieldTexts";

interface SettingControlProps {
  readonly id: string;
  /** The object that a draft is kept with. */
  readonly about: object;
  readonly setting: CurrentSetting;
  /** The ids of what is said of it. */
  readonly describedBy: string;
  readonly language: Language;
  readonly texts: SettingsTexts;
  /** Called when an entry is refused, and when it is no longer. */
  readonly onRefused: (isRefused: boolean) => void;
  /** @returns whether the field is done with */
  readonly onChange: (value: string | number | null) => Promise<boolean>;
}

/** The state of a field in which something is being written, until it is left or Enter is pressed. */
function useEntry({ about, setting, language, onChange, onRefused }: SettingControlProps) {
  const { field, value } = setting;
  const { entry } = field;
  const [draft, setDraft, dropDraft] = useDraft<string | undefined>(about, field.key, undefined);
  const [isRefused, setIsRefused] = useState(false);
  const sending = useRef<string>(undefined);
  const shown = shownSetting(entry, value, language);

  function setRefused(now: boolean): void {
    setIsRefused(now);
    onRefused(now);
  }

  function write(text: string): void {
    setDraft(text);
    setRefused(false);
  }

  function reset(): void {
    setDraft(undefined);
    setRefused(false);
  }

  async function send(text: string): Promise<void> {
    // A press of Enter sends it, and leaving the field meanwhile does not send it again.
    if (sending.current === text) return;
    // A value on its way replaces the one shown: nothing is unchanged until it has come.
    const isIdle = sending.current === undefined;
    if (isIdle && text === shown) return reset();
    const read = readSettingText(entry, text, language);
    if (read.kind === "refused") return setRefused(true);
    if (isIdle && read.value === value) return reset();
    sending.current = text;
    const isDone = await onChange(read.value);
    if (sending.current === text) sending.current = undefined;
    // Text that has been typed meanwhile stays.
    if (isDone && dropDraft(text)) setRefused(false);
  }

  const text = draft ?? shown;
  const sendDraft = () => {
    if (draft !== undefined) void send(draft);
  };
  return {
    text,
    isPending: draft !== undefined && draft !== shown && !isRefused,
    isRefused,
    write,
    send,
    events: {
      onBlur: sendDraft,
      onKeyDown: ({ key }: KeyboardEvent) => {
        if (key === "Enter") sendDraft();
        else if (key === "Escape") reset();
      },
    },
  };
}

/** The field in which a setting is shown and changed; what its cell would refuse is refused here. */
export function SettingControl(props: SettingControlProps) {
  const { id, setting, describedBy, texts } = props;
  const { entry } = setting.field;
  const { text, isPending, isRefused, write, send, events } = useEntry(props);
  const isByPointer = useRef(false);
  const note = `${id}-note`;
  const shared = {
    id,
    className: "pane-input",
    "aria-describedby": isPending || isRefused ? `${note} ${describedBy}` : describedBy,
    "aria-invalid": isRefused,
    ...events,
  };
  const { title, message } = texts.refused[entry.kind];
  return (
    <>
      {entry.kind === "choice" ? (
        <select
          {...shared}
          value={entry.choices.some((choice) => String(choice) === text) ? text : ""}
          onPointerDown={() => (isByPointer.current = true)}
          onKeyDown={(event) => {
            isByPointer.current = false;
            events.onKeyDown(event);
          }}
          onChange={({ target }) => {
            write(target.value);
            // By keyboard a list passes through all that lies between.
            if (isByPointer.current) void send(target.value);
          }}
        >
          {!entry.choices.some((choice) => String(choice) === text) && (
            <option value="" disabled>
              {text === "" ? texts.choose : `${texts.choose} (${text})`}
            </option>
          )}
          {entry.choices.map((choice) => (
            <option key={choice} value={String(choice)}>
              {choiceLabel(setting.field, choice, texts)}
            </option>
          ))}
        </select>
      ) : (
        <span className="pane-setting-entry">
          <input
            {...shared}
            value={text}
            autoComplete="off"
            placeholder={entry.kind === "date" ? texts.dateHint : undefined}
            inputMode={entry.kind === "date" ? "text" : "decimal"}
            onChange={({ target }) => write(target.value)}
          />
          {entry.kind === "fraction" && <span aria-hidden>%</span>}
        </span>
      )}
      {isPending && (
        <p id={note} className="pane-setting-note pane-quiet">
          {texts.pending}
        </p>
      )}
      {isRefused && (
        <p id={note} role="alert" className="pane-setting-note pane-refused">
          <strong>{title}.</strong> {message}
        </p>
      )}
    </>
  );
}
