import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { ShownRow } from "../../commands/search/showRow";
import type { Language } from "../../language/language";
import { searchTexts } from "../../language/pane/searchTexts";
import { failureOf } from "../frame/messages/failure";
import { rowFailureTexts } from "../staged/rowFailureTexts";
import { matches } from "./matching";
import { foundGroups } from "./foundGroups";
import { SearchResults } from "./SearchResults";
import type { SearchItem, SearchTarget, Served } from "./searchItems";

export interface SearchClosing {
  /** @param isLedOn whether the focus has gone on to what was found; else it goes back to where it came from */
  readonly onClose: (isLedOn: boolean) => void;
}

interface SearchPanelProps extends SearchClosing {
  readonly itemsWith: (served: Served) => readonly SearchItem[];
  readonly loads: { readonly [Part in keyof Served]: () => Promise<Served[Part]> };
  readonly go: (target: SearchTarget) => Promise<ShownRow | "led-on">;
  readonly language: Language;
}

/** The items fetched as the search opens, none until then; and whether fetching failed. */
function useLoaded<Item>(load: () => Promise<readonly Item[]>): readonly [readonly Item[], boolean] {
  const [items, setItems] = useState<readonly Item[] | "not-loaded">([]);
  useEffect(() => {
    load().then(setItems, () => setItems("not-loaded"));
  }, [load]);
  return items === "not-loaded" ? [[], true] : [items, false];
}

/** The query, the items found for it, and the one that is marked. */
function useSearching({ itemsWith, loads, go, onClose, language }: SearchPanelProps) {
  const texts = searchTexts(language);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const [functions, lacksFunctions] = useLoaded(loads.functions);
  const [guide, lacksGuide] = useLoaded(loads.guide);
  const [missed, setMissed] = useState("");
  const groups = foundGroups(matches(query, itemsWith({ functions, guide })));
  const options = groups.flatMap(({ items }) => items);

  async function choose(item: SearchItem): Promise<void> {
    setMissed("");
    try {
      const shown = await go(item.target);
      if (shown === "led-on") return onClose(true);
      if (shown.kind === "selected") return onClose(false);
      setMissed(shown.kind === "no-row" ? texts.noRow(item.title, shown.sheet) : texts.noWorkbook);
    } catch (error) {
      const { cause, remedy } = rowFailureTexts(language).failures[failureOf(error).reason];
      setMissed(`${texts.failed(item.title)} ${cause} ${remedy}`);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const item = options[active];
    if (event.key === "Escape") onClose(false);
    else if (step !== undefined && item) setActive((active + step + options.length) % options.length);
    else if (event.key === "Enter" && item) void choose(item);
    else return;
    event.preventDefault();
  }

  function search(text: string): void {
    setQuery(text);
    setActive(0);
    setMissed("");
  }

  return {
    query,
    search,
    active,
    setActive,
    groups,
    count: options.length,
    choose,
    missed,
    lacksFunctions,
    lacksGuide,
    onKeyDown,
  };
}

/** One field over all that the pane and the workbook have, and what is found, worked by keyboard. */
export function SearchPanel(props: SearchPanelProps) {
  const { onClose, language } = props;
  const id = useId();
  const texts = searchTexts(language);
  const { query, search, active, setActive, groups, count, choose, missed, onKeyDown, ...lacks } =
    useSearching(props);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isBlank = query.trim() === "";
  const isOpen = count > 0;
  return (
    <div
      role="search"
      className="pane-search"
      onBlur={({ currentTarget, relatedTarget }) => {
        // Whoever goes on to something else is done with it.
        if (relatedTarget && !currentTarget.contains(relatedTarget)) onClose(true);
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {texts.label}
      </label>
      <input
        ref={field}
        id={id}
        className="pane-input"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-results` : undefined}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        aria-describedby={isBlank ? `${id}-hint` : undefined}
        value={query}
        onChange={({ target }) => search(target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="pane-search-found">
        {isBlank && (
          <p id={`${id}-hint`} className="pane-quiet">
            {texts.hint}
          </p>
        )}
        {isOpen && (
          <SearchResults
            id={id}
            groups={groups}
            active={active}
            language={language}
            onPoint={setActive}
            onChoose={(item) => void choose(item)}
          />
        )}
        {lacks.lacksFunctions && <p className="pane-quiet">{texts.noFunctions}</p>}
        {lacks.lacksGuide && <p className="pane-quiet">{texts.noGuide}</p>}
        <p role="status" className={isOpen ? "visually-hidden" : undefined}>
          {!isBlank && (isOpen ? texts.found(count) : texts.nothing(query.trim()))}
        </p>
        <p role="alert">{missed}</p>
      </div>
    </div>
  );
}
