import { schemaOf } from "../../activity/tables/enteredTable";
import type { ImportFile } from "../../commands/steps/prepareImport";
import { columnLetter } from "../../sheets/plan/address";
import { SelectField } from "../frame/SelectField";
import { SHEET_LANGUAGE } from "../../language/language";
import { shownText } from "../../language/shownText";
import type { Importing } from "./importingState";
import type { TableWords } from "../staged/tableWords";

interface ColumnChoicesProps {
  readonly file: ImportFile;
  readonly words: TableWords;
  readonly importing: Importing;
}

const NONE = "";

/** Which of the file's columns is which of ours; a column is shown with the first thing that stands in it. */
export function ColumnChoices({ file, words, importing }: ColumnChoicesProps) {
  const { texts, columns } = words;
  const { table, header, width, sample, mapping, mappedBy } = file;
  const theirs = Array.from({ length: width }, (_, place) => {
    const name = shownText(header[place] ?? "") || texts.unnamed(columnLetter(place + 1));
    const example = sample.map((cells) => cells[place]?.trim()).find(Boolean);
    return [String(place), example ? `${name} (${example.slice(0, 20)})` : name] as const;
  });
  return (
    <fieldset className="pane-options">
      <legend className="pane-sheet">{texts.columns}</legend>
      <p className="pane-quiet">{texts.mappedBy[mappedBy]}</p>
      {schemaOf(table).columns.map((column) => (
        <SelectField
          key={column}
          part={column}
          label={columns[column] ?? column}
          labelLang={SHEET_LANGUAGE}
          value={String(mapping[column] ?? NONE)}
          options={[[NONE, texts.none] as const, ...theirs]}
          onChange={(place) => {
            // A column of the file is one of ours: what it was before, it is no more.
            const others = Object.entries(mapping).filter(
              ([each, at]) => each !== column && String(at) !== place,
            );
            const chosen: [string, number][] = place === NONE ? [] : [[column, Number(place)]];
            void importing.choose({ mapping: Object.fromEntries([...others, ...chosen]) });
          }}
        />
      ))}
    </fieldset>
  );
}
