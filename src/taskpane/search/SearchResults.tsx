import { useEffect } from "react";
import type { Language } from "../../language/language";
import { searchTexts } from "../../language/pane/searchTexts";
import type { FoundGroup } from "./foundGroups";
import type { SearchItem } from "./searchItems";

interface SearchResultsProps {
  /** The field's, from which those of list and options are made. */
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  readonly active: number;
  readonly language: Language;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (item: SearchItem) => void;
}

/** The items found, under the names of their groups; the field keeps the focus, and the active option is marked. */
export function SearchResults({ id, groups, active, language, onPoint, onChoose }: SearchResultsProps) {
  const texts = searchTexts(language);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView?.({ block: "nearest" });
  }, [id, active]);
  let count = 0;
  return (
    <div role="listbox" id={`${id}-results`} aria-label={texts.results} className="pane-search-list">
      {groups.map(({ group, items, more }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div id={`${id}-${group}`} role="presentation" className="pane-search-group">
            {texts.groups[group]}
          </div>
          {items.map((item) => {
            const index = count++;
            return (
              <div
                // The guide has headings of the same words on several pages.
                key={`${item.title}: ${item.detail}`}
                role="option"
                id={`${id}-${index}`}
                aria-selected={index === active}
                className="pane-search-option"
                lang={item.lang}
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => onPoint(index)}
                onClick={() => onChoose(item)}
              >
                <span className="pane-search-title">{item.title}</span>
                {item.detail !== "" && <span className="pane-quiet pane-search-detail">{item.detail}</span>}
              </div>
            );
          })}
          {more > 0 && (
            <div role="presentation" className="pane-quiet pane-search-more">
              {texts.more(more)}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
